package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.CaseRow;
import vn.hoctap.originality.CaseState;
import vn.hoctap.originality.Cases;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Duty;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;

/** Cases in the caller's units that ask for a decision or a meeting. */
@org.springframework.stereotype.Component
class CaseDuties implements Duties {

    static final String PATH = "cases";

    private static final int MOST = 5;
    private static final Set<Role> ANSWERING = EnumSet.of(Role.UNIT_SECRETARY, Role.DEPUTY);

    private final Cases cases;
    private final Around around;
    private final AccessPolicy policy;

    CaseDuties(Cases cases, Around around, AccessPolicy policy) {
        this.cases = cases;
        this.around = around;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Duty> waiting(Component page) {
        return units().stream()
                .flatMap(unit -> cases.ofUnit(unit, 0, MOST).stream())
                .filter(row -> row.state() == CaseState.OPEN || row.state() == CaseState.MEETING)
                .map(row -> duty(row, page))
                .toList();
    }

    /** How many are open in the caller's units. */
    long open() {
        return units().stream().mapToInt(cases::countOpen).sum();
    }

    private Set<UnitId> units() {
        return around.caller().stream()
                .map(CaseDuties::answeredFor)
                .flatMap(Collection::stream)
                .filter(unit -> policy.allows("originality.list-of-unit", Optional.of(unit)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UnitId> answeredFor(Caller caller) {
        return ANSWERING.stream()
                .flatMap(role -> caller.units(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Duty duty(CaseRow row, Component page) {
        boolean decide = row.state() == CaseState.OPEN;
        return new Duty(
                "copy-fill",
                State.OVERDUE,
                page.getTranslation(decide ? "home.case" : "home.case.meeting", row.authors()),
                page.getTranslation(
                        "home.case.sentence",
                        row.document(),
                        Numbers.percent(row.score()),
                        Vietnam.date(row.dueOn())),
                PATH + "/" + row.id().value(),
                page.getTranslation("home.case.open"));
    }
}
