package vn.hoctap.drill;

import java.util.Random;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Writes his reflection and hands it in, once. */
final class HandingIn extends Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WORDS = 300;
    private static final int SENTENCE = 12;
    private static final String[] SYLLABLES =
            "an bình chi dân đảng gia học kế làm mới nghị quyết phong sách thôn việc xã yên"
                    .split(" ", -1);

    private final long seed;
    private boolean done;

    /**
     * @param seed of his words; two with the same seed write the same
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

    private String text() {
        var random = new Random(seed);
        return random.ints(WORDS, 0, SYLLABLES.length * SYLLABLES.length)
                .mapToObj(i ->
                        SYLLABLES[i % SYLLABLES.length]
                                + (i % SENTENCE == 0 ? ". " : " ")
                                + SYLLABLES[i / SYLLABLES.length])
                .collect(Collectors.joining(" "));
    }
}
