package vn.hoctap.drill;

import java.util.HashSet;
import java.util.Set;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** A secretary who asks the authors of every new case of his unit to write anew. */
final class Deciding extends Worker {

    private static final int REST = 300;
    private final Set<String> seen = new HashSet<>();

    Deciding(Bloc bloc, Bloc.Person person, Ledger ledger) {
        super(bloc, person, ledger);
    }

    @Override
    void begin(Line line, Pieces page) {}

    @Override
    void act(Line line, Pieces page) throws Exception {
        try (var screen = new Screen(line).open("cases")) {
            for (var address : screen.attributes("href", "cases/")) {
                if (seen.add(address)) {
                    decide(screen.navigate(address), address.substring("cases/".length()));
                }
            }
        }
        Pauses.rest(REST);
    }

    private void decide(Screen screen, String which) throws Exception {
        if (screen.has("case-request-rewrite")) {
            var entry = ledger.sent(Ledger.Kind.CASE_STEP, which, "", "REWRITING", null);
            screen.click("case-request-rewrite");
            if (!screen.has("case-request-rewrite")) {
                ledger.acknowledged(entry);
            }
        }
    }
}
