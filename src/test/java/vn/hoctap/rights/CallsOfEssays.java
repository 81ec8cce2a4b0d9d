package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.CASE;
import static vn.hoctap.rights.Kind.KEY_REFLECTION;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PLAN;
import static vn.hoctap.rights.Kind.REFLECTION;
import static vn.hoctap.rights.Kind.UNIT;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.identity.Role;
import vn.hoctap.originality.Across;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.Essays;
import vn.hoctap.originality.Policies;
import vn.hoctap.originality.Policy;
import vn.hoctap.originality.Reach;
import vn.hoctap.reflection.DraftBase;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.Written;
import vn.hoctap.shared.Vietnam;

/** Reflections and cases. */
@TestComponent
class CallsOfEssays implements Calls {

    private final HandIns handIns;
    private final Reflections reflections;
    private final Cases cases;
    private final Across across;
    private final Policies policies;
    private final LocalDate today;

    CallsOfEssays(
            HandIns handIns,
            Reflections reflections,
            Cases cases,
            Across across,
            Policies policies,
            Clock clock) {
        this.handIns = handIns;
        this.reflections = reflections;
        this.cases = cases;
        this.across = across;
        this.policies = policies;
        this.today = Vietnam.today(clock);
    }

    @Override
    public List<Call> all() {
        return Stream.of(handIns(), texts(), caseLists(), caseReading(), deciding(), policies())
                .flatMap(List::stream)
                .flatMap(CallsOfEssays::alsoOfKeyOfficials)
                .toList();
    }

    /** What concerns an essay concerns a key official's as well. */
    private static Stream<Call> alsoOfKeyOfficials(Call call) {
        return call.kind() == REFLECTION
                ? Stream.of(call, call.of(KEY_REFLECTION))
                : Stream.of(call);
    }

    private List<Call> handIns() {
        return List.of(
                shows("reflection.find", PLAN, m -> handIns.find(m.things().plan())).maybeNothing(),
                shows("reflection.start", PLAN, m -> handIns.start(m.things().plan())),
                shows("reflection.read-own", REFLECTION, m -> handIns.read(m.reflection())),
                shows("reflection.read-own", REFLECTION, m -> handIns.receipts(m.reflection())),
                shows("reflection.read-own", REFLECTION, m -> handIns.text(m.reflection(), 1)),
                shows("reflection.rework", REFLECTION, m -> handIns.rework(m.reflection())),
                shows(
                        "reflection.save-draft",
                        REFLECTION,
                        m -> handIns.save(m.reflection(), "Tôi đã đọc.")),
                shows(
                        "reflection.save-draft",
                        REFLECTION,
                        m ->
                                handIns.save(
                                        m.reflection(),
                                        Written.plain("Tôi đã đọc."),
                                        new DraftBase(0, m.person().value()))),
                shows("reflection.read-own", REFLECTION, m -> handIns.elsewhere(m.reflection())),
                shows("reflection.read-own", REFLECTION, m -> handIns.typedNotes(m.reflection()))
                        .maybeNothing(),
                shows("reflection.read-own", REFLECTION, m -> handIns.readers(m.reflection()))
                        .maybeNothing(),
                shows(
                                "reflection.save-own-file",
                                REFLECTION,
                                m -> handIns.original(m.reflection(), 1))
                        .when(Moment::broughtAsFile),
                shows("reflection.submit", REFLECTION, this::submit),
                shows(
                        "reflection.upload",
                        REFLECTION,
                        m -> handIns.upload(m.reflection(), "bai.txt", file())),
                does("reflection.withdraw", REFLECTION, m -> handIns.withdraw(m.reflection())));
    }

    private Object submit(Moment moment) {
        var draft = handIns.save(moment.reflection(), Essays.of(77, 60));
        return handIns.submit(moment.reflection(), draft.id());
    }

    private static Path file() {
        try {
            return Files.writeString(Files.createTempFile("bai", ".txt"), "Bài thu hoạch");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Call> texts() {
        return List.of(
                shows(
                        "reflection.read-text",
                        REFLECTION,
                        m -> reflections.readText(m.reflection(), 1)),
                shows(
                                "reflection.read-text",
                                REFLECTION,
                                m -> reflections.original(m.reflection(), 1))
                        .when(Moment::broughtAsFile),
                shows(
                                "reflection.read-text",
                                REFLECTION,
                                m -> reflections.openPdf(m.reflection(), 1))
                        .when(Moment::broughtAsPdf),
                shows("reflection.show-opened", REFLECTION, this::shown).when(Moment::broughtAsPdf),
                shows(
                        "reflection.see-version",
                        REFLECTION,
                        m -> reflections.about(m.reflection(), 1)),
                shows(
                                "originality.read-across",
                                REFLECTION,
                                m -> across.read(m.reflection(), m.things().elsewhere()))
                        .when(Moment::bothOfOneUnit));
    }

    private Object shown(Moment moment) {
        var opening = reflections.openPdf(moment.reflection(), 1);
        return reflections.shown(moment.reflection(), 1, opening);
    }

    private List<Call> caseLists() {
        return List.of(
                shows("originality.list-across", NOTHING, m -> across.list(0, 10)),
                shows("originality.list-across", NOTHING, m -> across.count()),
                shows("originality.list-all", NOTHING, m -> cases.all(0, 10)),
                shows("originality.list-all", NOTHING, m -> cases.count()),
                shows("originality.list-all", NOTHING, m -> cases.countOpen()),
                shows("originality.list-of-unit", UNIT, m -> cases.ofUnit(m.base(), 0, 10)),
                shows("originality.list-of-unit", UNIT, m -> cases.count(m.base())),
                shows("originality.list-of-unit", UNIT, m -> cases.countOpen(m.base())),
                shows("originality.own-cases", NOTHING, m -> cases.mine())
                        .when(CallsOfEssays::author));
    }

    private static void author(Moment moment) {
        moment.sql(
                "update originality_member set person_id = ? where reflection_id = ?",
                moment.person().value(),
                moment.things().third().value());
    }

    private List<Call> caseReading() {
        return List.of(
                shows("originality.open", CASE, m -> cases.open(m.things().file())),
                shows(
                        "originality.read-text",
                        CASE,
                        m -> cases.read(m.things().file(), m.things().second(), 1)),
                shows("originality.read-passages", CASE, m -> cases.passages(m.things().file()))
                        .when(CallsOfEssays::followed),
                shows("originality.own-part", CASE, m -> cases.ownPart(m.things().file())));
    }

    /** A case that the board decides, and the unit follows: the deputy where nobody else does. */
    private static void followed(Moment moment) {
        if (moment.stand().tie() == Stand.Tie.NONE) {
            moment.keyOfficialInTheCase();
            if (moment.role() == Role.DEPUTY) {
                moment.noSecretary();
            }
        }
    }

    private List<Call> policies() {
        return List.of(
                shows("originality.see-policy", NOTHING, m -> policies.ofTheWhole()),
                shows("originality.see-policy", NOTHING, m -> policies.reach()),
                shows("originality.see-policy", NOTHING, m -> policies.progress()),
                shows("originality.see-policy", NOTHING, m -> policies.exceptions()).maybeNothing(),
                does(
                        "originality.change-policy",
                        NOTHING,
                        m -> policies.change(Policy.STANDARD, "Như cũ")),
                does(
                        "originality.change-policy",
                        NOTHING,
                        m -> policies.change(new Reach(true, false))),
                does(
                        "originality.except-unit",
                        UNIT,
                        m -> policies.except(m.base(), Policy.STANDARD, "Như cũ")),
                does("originality.except-unit", UNIT, m -> policies.endException(m.base())));
    }

    private List<Call> deciding() {
        return List.of(
                shows("originality.open", CASE, m -> cases.minutes(m.things().file()))
                        .maybeNothing(),
                does(
                        "originality.explain",
                        CASE,
                        m -> cases.explain(m.things().file(), "Chúng tôi viết cùng nhau.")),
                does(
                        "originality.request-rewrite",
                        CASE,
                        m ->
                                cases.requestRewrite(
                                        m.things().file(),
                                        m.seen(),
                                        Set.of(m.things().third()),
                                        today.plusDays(5),
                                        "Mời viết lại.")),
                does(
                        "originality.dismiss",
                        CASE,
                        m ->
                                cases.dismiss(
                                        m.things().file(), m.seen(), "Câu chung của nghị quyết")),
                does(
                                "originality.record-meeting",
                                CASE,
                                m ->
                                        cases.recordMeeting(
                                                m.things().file(),
                                                m.seen(),
                                                today,
                                                "Đã họp.",
                                                null))
                        .when(m -> m.caseIs("MEETING")));
    }
}
