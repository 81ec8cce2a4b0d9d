package vn.hoctap.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Accounts;
import vn.hoctap.originality.CaseRow;
import vn.hoctap.originality.CaseState;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlanId;

/** A case that is decided and one that is closed, by those who decide; the others wait for them. */
@Component
class DemoDecisions {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int DAYS_TO_REWRITE = 5;
    private static final String MEETING = "meeting";

    private final DemoParts parts;
    private final Cases cases;
    private final HandIns handIns;
    private final Accounts accounts;
    private final Clock clock;

    DemoDecisions(DemoParts parts, Cases cases, HandIns handIns, Accounts accounts, Clock clock) {
        this.parts = parts;
        this.cases = cases;
        this.handIns = handIns;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Unit 12 is asked to rewrite; unit 1 went the whole way. */
    void decide(DemoWorld world) {
        askForRewrite(world, world.unit("12"));
        goTheWholeWay(world, world.unit("1"));
    }

    private boolean askForRewrite(DemoWorld world, DemoUnit unit) {
        var part = "rewrite-" + unit.code();
        var secretary = account(world, unit);
        if (!parts.has(part) && !until(() -> !open(secretary, unit).isEmpty())) {
            return false;
        }
        var due = Vietnam.today(clock).plusDays(DAYS_TO_REWRITE);
        parts.load(
                part,
                () -> {
                    var later = later(secretary, unit).reflection();
                    accounts.actAs(
                            secretary,
                            () -> {
                                var id = open(secretary, unit).getFirst().id();
                                int revision = cases.open(id).revision();
                                var note = text("rewrite", 0);
                                cases.requestRewrite(id, revision, Set.of(later), due, note);
                            });
                });
        return true;
    }

    private void goTheWholeWay(DemoWorld world, DemoUnit unit) {
        if (parts.has(MEETING) || !askForRewrite(world, unit)) {
            return;
        }
        var secretary = account(world, unit);
        var found = open(secretary, unit).getFirst();
        parts.load("rewritten-" + unit.code(), () -> rewrite(world, unit, found));
        if (until(() -> state(secretary, unit) == CaseState.MEETING)) {
            LocalDate today = Vietnam.today(clock);
            parts.load(
                    MEETING,
                    () ->
                            accounts.actAs(
                                    secretary,
                                    () ->
                                            cases.recordMeeting(
                                                    found.id(),
                                                    cases.open(found.id()).revision(),
                                                    today,
                                                    text("minutes", 0),
                                                    null)));
        }
    }

    private void rewrite(DemoWorld world, DemoUnit unit, CaseRow found) {
        var author =
                cases.authors(found.id()).stream()
                        .filter(member -> member.rewrite() != null)
                        .findFirst()
                        .orElseThrow();
        var plan = new StudyPlanId(found.plan());
        int number = world.units().indexOf(unit);
        var text = new DemoEssays().text(found.document(), unit, number, DemoEssays.PER_UNIT - 1);
        accounts.actAs(
                accounts.of(author.person()).orElseThrow(),
                () -> {
                    var reflection = handIns.find(plan).orElseThrow();
                    handIns.submit(reflection, handIns.save(reflection, text).id());
                });
    }

    private OpenCase.Author later(AccountId secretary, DemoUnit unit) {
        var box = new OpenCase.Author[1];
        accounts.actAs(
                secretary,
                () ->
                        box[0] =
                                cases.open(open(secretary, unit).getFirst().id()).authors().stream()
                                        .max(Comparator.comparing(OpenCase.Author::handedInAt))
                                        .orElseThrow());
        return box[0];
    }

    private CaseState state(AccountId secretary, DemoUnit unit) {
        return open(secretary, unit).getFirst().state();
    }

    private List<CaseRow> open(AccountId secretary, DemoUnit unit) {
        var box = new ArrayList<CaseRow>();
        accounts.actAs(secretary, () -> box.addAll(cases.ofUnit(unit.base().id(), 0, 10)));
        return box;
    }

    private AccountId account(DemoWorld world, DemoUnit unit) {
        return accounts.of(world.person(unit, DemoWorld.SECRETARY)).orElseThrow();
    }

    private static String text(String kind, int which) {
        return DemoComments.of(kind).get(which);
    }

    /** Texts are judged behind; false when it took too long, and the demonstration has less. */
    private static boolean until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }
}
