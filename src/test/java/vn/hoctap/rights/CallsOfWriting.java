package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.REFLECTION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.originality.Essays;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.Receipts;
import vn.hoctap.reflection.SelfChecks;

/** What an author does beside handing in, and what anybody does with a receipt. */
@TestComponent
class CallsOfWriting implements Calls {

    private final EarlierTexts earlier;
    private final Receipts receipts;
    private final SelfChecks checks;
    private final HandIns handIns;

    CallsOfWriting(EarlierTexts earlier, Receipts receipts, SelfChecks checks, HandIns handIns) {
        this.earlier = earlier;
        this.receipts = receipts;
        this.checks = checks;
        this.handIns = handIns;
    }

    @Override
    public List<Call> all() {
        return List.of(
                shows("reflection.read-own", REFLECTION, m -> earlier.list(m.reflection())),
                shows(
                        "reflection.read-own",
                        REFLECTION,
                        m -> earlier.changes(m.reflection(), Source.HANDED_IN, 1)),
                shows(
                        "reflection.restore-draft",
                        REFLECTION,
                        m -> earlier.restore(m.reflection(), Source.HANDED_IN, 1)),
                shows("reflection.read-own", REFLECTION, m -> checks.left(m.reflection())),
                shows("reflection.self-check", REFLECTION, this::check),
                does("reflection.frame-draft", REFLECTION, m -> earlier.frame(m.reflection())),
                shows("reflection.check-receipt", NOTHING, m -> receipts.hash(file())),
                does("reflection.check-receipt", NOTHING, m -> receipts.check("BN-2026-1", "")));
    }

    private Object check(Moment moment) {
        var draft = handIns.save(moment.reflection(), Essays.of(78, 60));
        return checks.check(moment.reflection(), draft.id());
    }

    private static Path file() {
        try {
            return Files.writeString(Files.createTempFile("bai", ".txt"), "Bài thu hoạch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
