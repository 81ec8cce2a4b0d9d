package vn.hoctap.originality;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.Operation;

/**
 * The board's door to what counts as a duplicate: for the whole, with exceptions per unit; and to
 * what is compared beyond the units. A change is applied to what exists, behind.
 */
@Service
@Transactional
public class Policies {

    private static final int LONGEST_REASON = 500;

    private final PolicyStore store;
    private final RejudgeStore rejudging;
    private final AcrossUnits across;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Policies(
            PolicyStore store,
            RejudgeStore rejudging,
            AcrossUnits across,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.rejudging = rejudging;
        this.across = across;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Operation("originality.see-policy")
    @Transactional(readOnly = true)
    public Policy ofTheWhole() {
        return store.ofTheWhole();
    }

    /** By name of the unit. */
    @Operation("originality.see-policy")
    @Transactional(readOnly = true)
    public List<PolicyException> exceptions() {
        return store.exceptions();
    }

    @Operation("originality.see-policy")
    @Transactional(readOnly = true)
    public Reach reach() {
        return store.reach();
    }

    /** How far the last change has been applied. */
    @Operation("originality.see-policy")
    @Transactional(readOnly = true)
    public Rejudging progress() {
        return rejudging.progress();
    }

    /**
     * For all units without an exception.
     *
     * @throws BadPolicy without a reason
     */
    @Operation("originality.change-policy")
    public void change(Policy policy, String reason) {
        store.put(units.root().orElseThrow(), policy, given(reason));
        apply();
    }

    /** What is compared beyond the units; what was found by a switch that is off now is removed. */
    @Operation("originality.change-policy")
    public void change(Reach reach) {
        var before = store.reach();
        store.reach(reach);
        across.forget(reach);
        boolean more =
                (reach.acrossUnits() && !before.acrossUnits())
                        || (reach.acrossYears() && !before.acrossYears());
        if (more) {
            apply();
        }
    }

    /**
     * For one unit in place of what holds for the whole.
     *
     * @throws BadPolicy without a reason
     */
    @Operation("originality.except-unit")
    public void except(UnitId unit, Policy policy, String reason) {
        store.put(unit, policy, given(reason));
        rejudging.ask(unit);
        events.publishEvent(new PolicyChanged(clock.instant()));
    }

    /** What holds for the whole holds in the unit again. */
    @Operation("originality.except-unit")
    public void endException(UnitId unit) {
        store.remove(unit);
        rejudging.ask(unit);
        events.publishEvent(new PolicyChanged(clock.instant()));
    }

    private void apply() {
        rejudging.ask(null);
        events.publishEvent(new PolicyChanged(clock.instant()));
    }

    private static String given(String reason) {
        var stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_REASON) {
            throw new BadPolicy();
        }
        return stripped;
    }
}
