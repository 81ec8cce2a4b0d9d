package vn.hoctap.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/** Brings his reflection, typed or as a file, and hands it in, once. */
final class HandingIn extends Worker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BETWEEN_LOOKS = 250;
    private static final int LOOKS = 100;

    private final long number;
    private final boolean asFile;
    private final long begin;
    private boolean done;

    /**
     * @param number of his essay; two with the same number hand in the same
     * @param wait milliseconds until he begins
     */
    HandingIn(
            Bloc bloc, Bloc.Person person, Ledger ledger, long number, boolean asFile, long wait) {
        super(bloc, person, ledger);
        this.begin = System.nanoTime() + wait * 1_000_000;
        this.number = number;
        this.asFile = asFile;
    }

    @Override
    void begin(Line line, Pieces page) {}

    @Override
    void act(Line line, Pieces page) throws Exception {
        if (done || System.nanoTime() < begin) {
            Pauses.rest(200);
            return;
        }
        done = true;
        var path = "plans/" + bloc.plan("REFLECTION") + "/reflection";
        try (var screen = new Screen(line).withoutPush().open(path)) {
            screen.click("reflection-tab-write").ran("this.stored()", true);
            var reflection = screen.attribute("reflection-draft", "target");
            if (asFile) {
                upload(screen, reflection);
            } else {
                type(page, reflection);
            }
            screen.set("reflection-declared", "checked", true, "checked-changed");
            submit(screen, reflection);
        }
    }

    private void type(Pieces page, String reflection) throws Exception {
        var body = JSON.createObjectNode();
        body.put("text", Texts.of(number)).put("base", 0).put("writer", page.page().toString());
        page.acknowledged("draft", reflection, body.toString());
    }

    /** Acknowledged when the page shows that it was read. */
    private void upload(Screen screen, String reflection) throws Exception {
        screen.click("reflection-tab-file");
        var bytes = Texts.of(number).getBytes(UTF_8);
        var entry = ledger.sent(Ledger.Kind.FILE, reflection, "", Hashes.of(bytes), null);
        screen.upload("reflection-upload", "bai.txt", bytes);
        for (int look = 0; !screen.poll().has("reflection-file-words"); look++) {
            if (look == LOOKS) {
                throw new NotAsExpected("Not read: " + screen.lastMessage());
            }
            Pauses.rest(BETWEEN_LOOKS);
        }
        ledger.acknowledged(entry);
    }

    private void submit(Screen screen, String reflection) throws Exception {
        screen.click("reflection-submit");
        var entry = ledger.sent(Ledger.Kind.HAND_IN, reflection, "", "", null);
        if (!asFile) {
            screen.ran("this.stored()", true);
        }
        if (screen.lastMessage().contains("receipts/")) {
            ledger.acknowledged(entry);
        }
    }
}
