package vn.hoctap.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Writes his reflection and hands it in, once. */
final class HandingIn extends Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ESSAYS = 6;

    private final long seed;
    private boolean done;

    /**
     * @param seed by which he chooses his words; two with the same seed write the same
     */
    HandingIn(Bloc bloc, Bloc.Person person, Ledger ledger, long seed) {
        super(bloc, person, ledger);
        this.seed = seed;
    }

    @Override
    void begin(Line line, Pieces page) {}

    @Override
    void act(Line line, Pieces page) throws Exception {
        if (done) {
            Pauses.rest(200);
            return;
        }
        done = true;
        var path = "plans/" + bloc.plan("REFLECTION") + "/reflection";
        try (var screen = new Screen(line).open(path)) {
            screen.click("reflection-tab-write").ran("this.stored()", true);
            var reflection = screen.attribute("reflection-draft", "target");
            var body = JSON.createObjectNode();
            body.put("text", text()).put("base", 0).put("writer", page.page().toString());
            page.acknowledged("draft", reflection, body.toString());
            screen.set("reflection-declared", "checked", true, "checked-changed");
            screen.click("reflection-submit");
            var entry = ledger.sent(Ledger.Kind.HAND_IN, reflection, "", "", null);
            screen.ran("this.stored()", true);
            if (screen.lastMessage().contains("receipts/")) {
                ledger.acknowledged(entry);
            }
        }
    }

    /** One of the demonstration's essays: what nobody can read is not compared. */
    private String text() throws IOException {
        var name = "/demo/reflections/01-NQ-0%d.txt".formatted(1 + Math.floorMod(seed, ESSAYS));
        try (var in = HandingIn.class.getResourceAsStream(name)) {
            var text = new String(in == null ? new byte[0] : in.readAllBytes(), UTF_8);
            return text.substring(text.indexOf("---") + 3).strip();
        }
    }
}
