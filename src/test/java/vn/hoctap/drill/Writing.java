package vn.hoctap.drill;

import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Writes on and on at his reflection; every state of the text is stored. */
final class Writing extends Worker {

    private static final int REST = 5;
    private @Nullable String reflection;
    private int drafts;

    Writing(Bloc bloc, Bloc.Person person, Ledger ledger) {
        super(bloc, person, ledger);
    }

    @Override
    void begin(Line line, Pieces page) throws Exception {
        if (reflection == null) {
            var path = "plans/" + bloc.plan("REFLECTION") + "/reflection";
            try (var screen = new Screen(line).open(path)) {
                screen.click("reflection-tab-write");
                reflection = screen.attribute("reflection-draft", "target");
            }
        }
    }

    @Override
    void act(Line line, Pieces page) throws Exception {
        var target = reflection;
        if (target != null) {
            var text = "Câu thứ %d của tôi.".formatted(drafts + 1);
            var body =
                    "{\"text\":\"%s\",\"base\":%d,\"writer\":\"%s\"}"
                            .formatted(text, drafts, page.page());
            drafts++;
            send(page, Ledger.Kind.DRAFT, "", text, page.piece("draft", target, body));
            Pauses.rest(REST);
        }
    }
}
