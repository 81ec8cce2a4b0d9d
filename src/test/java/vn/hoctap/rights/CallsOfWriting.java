package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.REFLECTION;
import static vn.hoctap.rights.Kind.UNIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.originality.CaseReport;
import vn.hoctap.originality.Essays;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.Receipts;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.study.Extensions;
import vn.hoctap.study.MoreTime;
import vn.hoctap.study.Step;

/** What an author does beside handing in, and what anybody does with a receipt. */
@TestComponent
class CallsOfWriting implements Calls {

    private static final LocalDate FAR = LocalDate.of(2099, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final EarlierTexts earlier;
    private final Receipts receipts;
    private final SelfChecks checks;
    private final HandIns handIns;
    private final CaseReport report;
    private final Extensions extensions;

    CallsOfWriting(
            EarlierTexts earlier,
            Receipts receipts,
            SelfChecks checks,
            HandIns handIns,
            CaseReport report,
            Extensions extensions) {
        this.earlier = earlier;
        this.receipts = receipts;
        this.checks = checks;
        this.handIns = handIns;
        this.report = report;
        this.extensions = extensions;
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
                shows(
                        "originality.export-report",
                        NOTHING,
                        m -> report.export(DAY, DAY, List.of("a"), row -> List.of(row.unit()))),
                shows(
                        "study.unit-table",
                        UNIT,
                        m -> extensions.waiting(m.base(), m.things().plan(), Step.RESULT)),
                shows("study.extend", UNIT, m -> extensions.extendAll(m.base(), more(m))),
                does(
                        "study.extend",
                        UNIT,
                        m -> extensions.extend(m.base(), more(m), Set.of(m.things().member()))),
                does("reflection.frame-draft", REFLECTION, m -> earlier.frame(m.reflection())),
                shows("reflection.check-receipt", NOTHING, m -> receipts.hash(file())),
                does("reflection.check-receipt", NOTHING, m -> receipts.check("BN-2026-1", "")));
    }

    private static MoreTime more(Moment moment) {
        return new MoreTime(moment.things().plan(), Step.RESULT, FAR, "Lũ lụt");
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
