package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PERSON;
import static vn.hoctap.rights.Kind.REFLECTION;
import static vn.hoctap.rights.Kind.UNIT;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.notification.Told;
import vn.hoctap.originality.CaseReport;
import vn.hoctap.originality.Essays;
import vn.hoctap.reflection.EarlierText.Source;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.HandwrittenPages;
import vn.hoctap.reflection.PaperHandIns;
import vn.hoctap.reflection.Receipts;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.study.Extensions;
import vn.hoctap.study.MoreTime;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;

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
    private final HandwrittenPages pages;
    private final PaperHandIns paper;
    private final Told told;

    CallsOfWriting(
            EarlierTexts earlier,
            Receipts receipts,
            SelfChecks checks,
            HandIns handIns,
            CaseReport report,
            Extensions extensions,
            HandwrittenPages pages,
            PaperHandIns paper,
            Told told) {
        this.earlier = earlier;
        this.receipts = receipts;
        this.checks = checks;
        this.handIns = handIns;
        this.report = report;
        this.extensions = extensions;
        this.pages = pages;
        this.paper = paper;
        this.told = told;
    }

    @Override
    public List<Call> all() {
        return Stream.of(writing(), ownPages(), paper()).flatMap(List::stream).toList();
    }

    private List<Call> ownPages() {
        return List.of(
                shows("reflection.read-own", REFLECTION, m -> pages.list(m.reflection()))
                        .maybeNothing(),
                shows(
                        "reflection.read-own",
                        REFLECTION,
                        m -> {
                            var id = m.reflection();
                            pages.bring(id, page());
                            return pages.open(id, pages.list(id).getFirst().id());
                        }),
                does("reflection.upload", REFLECTION, m -> pages.bring(m.reflection(), page())),
                does(
                        "reflection.upload",
                        REFLECTION,
                        m -> pages.moveUp(m.reflection(), UUID.randomUUID())),
                does(
                        "reflection.upload",
                        REFLECTION,
                        m -> pages.remove(m.reflection(), UUID.randomUUID())),
                does("reflection.upload", REFLECTION, m -> pages.bind(m.reflection())));
    }

    private List<Call> paper() {
        return Stream.of(
                        shows("reflection.see-paper", PERSON, m -> paper.see(m.object(), plan(m))),
                        shows(
                                "reflection.see-paper",
                                PERSON,
                                m -> {
                                    paper.bring(m.object(), plan(m), page());
                                    var first = paper.see(m.object(), plan(m)).pages().getFirst();
                                    return paper.open(m.object(), plan(m), first.id());
                                }),
                        does(
                                "reflection.hand-in-paper",
                                PERSON,
                                m -> paper.bring(m.object(), plan(m), page())),
                        does(
                                "reflection.hand-in-paper",
                                PERSON,
                                m -> paper.moveUp(m.object(), plan(m), UUID.randomUUID())),
                        does(
                                "reflection.hand-in-paper",
                                PERSON,
                                m -> paper.remove(m.object(), plan(m), UUID.randomUUID())),
                        shows(
                                "reflection.hand-in-paper",
                                PERSON,
                                m -> {
                                    paper.bring(m.object(), plan(m), page());
                                    return paper.submit(m.object(), plan(m));
                                }))
                .map(call -> call.when(CallsOfWriting::onPaper))
                .toList();
    }

    private static StudyPlanId plan(Moment moment) {
        return moment.things().plan();
    }

    /** What stands was brought on paper, and may be replaced. */
    private static void onPaper(Moment moment) {
        moment.sql(
                "update reflection_version set notes = 'PHOTOGRAPHED=1 ON_PAPER=1' where reflection_id"
                        + " in (select id from reflection where person_id = ?)",
                moment.object().value());
    }

    private static PhotoPage page() {
        try {
            var file = Files.createTempFile("trang", ".jpg");
            ImageIO.write(
                    new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
            return new PhotoPage(file, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Call> writing() {
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
                shows("notification.list-told", NOTHING, m -> told.list("", 0, 9)),
                shows("notification.list-told", NOTHING, m -> told.count("")),
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
