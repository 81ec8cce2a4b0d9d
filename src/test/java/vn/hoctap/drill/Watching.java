package vn.hoctap.drill;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Watches the film at its own speed, and starts a new viewing each time he comes. */
final class Watching extends Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int STEP = 200;
    private static final int SLACK = 20;
    private @Nullable String viewing;
    private int number;
    private int at;
    private int end;

    Watching(Bloc bloc, Bloc.Person person, Ledger ledger) {
        super(bloc, person, ledger);
    }

    @Override
    void begin(Line line, Pieces page) throws Exception {
        try (var screen = new Screen(line).open("plans/" + bloc.plan("SESSION") + "/session")) {
            var session = JSON.readTree(screen.attribute("session-player", "session"));
            viewing = session.path("viewing").asString();
            end = session.path("durationMs").asInt();
            number = 0;
        }
    }

    @Override
    void act(Line line, Pieces page) throws Exception {
        Pauses.rest(STEP + SLACK);
        var target = viewing;
        if (target != null && at + STEP < end) {
            int until = at + STEP;
            var body =
                    "{\"number\":%d,\"ranges\":[[%d,%d]],\"position\":%d,\"visible\":true}"
                            .formatted(++number, at, until, until);
            at = until;
            send(
                    page,
                    Ledger.Kind.WATCHED,
                    person.username(),
                    String.valueOf(STEP),
                    page.piece("watched", target, body));
        }
    }
}
