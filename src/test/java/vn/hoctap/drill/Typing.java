package vn.hoctap.drill;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/**
 * Types word after word as people do, with a rest now and then, into a page that stores it as the
 * product's page does: some time after the last key, and from time to time while typing goes on.
 * One request is under way at a time; what is typed meanwhile waits for the next.
 */
final class Typing extends Worker {

    private static final PageTimes TIMES = PageTimes.ofThePage();
    private static final long TICK = 20;

    private final TypedText typed = new TypedText();
    private @Nullable String reflection;
    private @Nullable Thread sending;
    private volatile boolean cut;
    private String sent = "";
    private int sentSoFar;
    private long unsentSince;
    private long lastKey;

    Typing(Bloc bloc, Bloc.Person person, Ledger ledger) {
        super(bloc, person, ledger);
    }

    TypedText typed() {
        return typed;
    }

    /** Empty until the page was opened for the first time. */
    Optional<String> reflection() {
        return Optional.ofNullable(reflection);
    }

    /** The page that stayed open sends what it kept as soon as its owner is signed in again. */
    @Override
    void begin(Line line, Pieces page) throws Exception {
        cut = false;
        if (reflection == null) {
            var path = "plans/" + bloc.plan("REFLECTION") + "/reflection";
            try (var screen = new Screen(line).open(path)) {
                screen.click("reflection-tab-write");
                reflection = screen.attribute("reflection-draft", "target");
            }
        } else if (!typed.text().equals(sent)) {
            unsentSince = 0;
            sent = typed.text();
            store(page, sent);
        }
    }

    @Override
    void act(Line line, Pieces page) {
        typed.type("từ" + typed.words());
        lastKey = now();
        unsentSince = unsentSince == 0 ? lastKey : unsentSince;
        long next = lastKey + untilTheNextKey();
        while (now() < next) {
            storeIfDue(page);
            Pauses.rest(TICK);
        }
    }

    /** Four words in two seconds, and once in fifteen words a thought. */
    private static long untilTheNextKey() {
        var random = ThreadLocalRandom.current();
        return random.nextInt(15) == 0 ? random.nextLong(2_500, 4_000) : random.nextLong(150, 850);
    }

    private void storeIfDue(Pieces page) {
        boolean due =
                now() - unsentSince >= TIMES.atLeastEvery() || now() - lastKey >= TIMES.rest();
        boolean free = sending == null || !sending.isAlive();
        var text = typed.text();
        if (due && free && !cut && !text.equals(sent)) {
            unsentSince = 0;
            sent = text;
            sending = Thread.ofVirtual().start(() -> storeOrKeep(page, text));
        }
    }

    private void storeOrKeep(Pieces page, String text) {
        try {
            store(page, text);
        } catch (Exception e) {
            // the page keeps it and sends it again when the server is back
            cut = true;
        }
    }

    private void store(Pieces page, String text) throws Exception {
        var target = reflection;
        if (target == null) {
            throw new IllegalStateException("The page was never opened");
        }
        var body =
                "{\"text\":\"%s\",\"base\":%d,\"writer\":\"%s\"}"
                        .formatted(text, sentSoFar, page.page());
        sentSoFar++;
        send(page, Ledger.Kind.DRAFT, "", text, page.piece("draft", target, body));
    }

    @Override
    void settle() throws InterruptedException {
        if (sending != null) {
            sending.join();
        }
    }

    private static long now() {
        return System.nanoTime() / 1_000_000;
    }
}
