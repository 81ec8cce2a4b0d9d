package vn.hoctap.drill;

import java.util.List;
import java.util.Map;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Marks what was handed in to him, and changes his mind. */
final class Grading extends Worker {

    private static final int REST = 100;
    private static final List<String> LEVELS = List.of("below", "pass", "good", "best");
    private static final Map<String, List<String>> POINTS =
            Map.of(
                    "content", List.of("1.0", "1.5", "2.5", "3.0"),
                    "work", List.of("1.0", "2.0", "3.0", "4.0"),
                    "promise", List.of("0.5", "1.0", "1.5", "2.0"));

    private int count;

    Grading(Bloc bloc, Bloc.Person person, Ledger ledger) {
        super(bloc, person, ledger);
    }

    @Override
    void begin(Line line, Pieces page) {}

    @Override
    void act(Line line, Pieces page) throws Exception {
        try (var screen = new Screen(line).open("grading")) {
            if (!screen.has("grading-comment")) {
                Pauses.rest(REST);
                return;
            }
            var grade = screen.attribute("grading-comment", "target");
            for (var criterion : POINTS.entrySet()) {
                int level = count++ % LEVELS.size();
                var entry =
                        ledger.sent(
                                Ledger.Kind.GRADE,
                                grade,
                                criterion.getKey(),
                                criterion.getValue().get(level),
                                null);
                screen.click("grading-" + criterion.getKey() + "-" + LEVELS.get(level));
                if (screen.lastMessage().contains("Đã lưu")) {
                    ledger.acknowledged(entry);
                }
                Pauses.rest(REST);
            }
            if (screen.has("grading-skip")) {
                screen.click("grading-skip");
            }
        }
    }
}
