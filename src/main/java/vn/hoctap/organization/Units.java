package vn.hoctap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.ReadOnce;

/** The door to the tree of units. */
@Service
@Transactional
public class Units {

    private final UnitRows rows;
    private final Acts acts;
    private final TreeCheck check;
    private final ObjectProvider<UnitUse> uses;
    private final ApplicationEventPublisher events;

    Units(
            UnitRows rows,
            Acts acts,
            TreeCheck check,
            ObjectProvider<UnitUse> uses,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.acts = acts;
        this.check = check;
        this.uses = uses;
        this.events = events;
    }

    /**
     * Founds one unit from the act's day on.
     *
     * @throws UnitUnknown when its parent is not there from that day on
     * @throws WrongPlaceInTree when it cannot stand below that parent
     */
    @Operation("organization.found")
    public UnitId found(NewUnit unit, NewAct act) {
        write(List.of(unit), act);
        return unit.id();
    }

    /**
     * Founds many units by one act, all or none.
     *
     * @param units parents before their children
     * @throws UnitUnknown when a parent is not there from that day on
     * @throws WrongPlaceInTree when a unit cannot stand below its parent
     */
    @Operation("organization.found")
    public ActId foundAll(List<NewUnit> units, NewAct act) {
        return write(units, act);
    }

    /** The same on behalf of another module's operation, which has asked for the rights. */
    @BetweenModules
    public ActId foundWithin(List<NewUnit> units, NewAct act) {
        return write(units, act);
    }

    private ActId write(List<NewUnit> units, NewAct act) {
        acts.lock();
        var day = act.effectiveOn();
        var placed = new Founding(rows.lasting(day), day).place(units);
        var id = acts.record(ActKind.FOUND, act);
        acts.open(id, day, placed);
        changed(id);
        return id;
    }

    /**
     * Closes a unit: the day before the act's is its last.
     *
     * @throws UnitUnknown when it was not there the day before, or is closed already
     * @throws UnitStillUsed when units stand below it or people belong to it on that day or later
     */
    @Operation("organization.close")
    public void close(UnitId unit, NewAct act) {
        acts.lock();
        var day = act.effectiveOn();
        var uses = usesFrom(unit, day);
        if (!uses.isEmpty()) {
            throw new UnitStillUsed(unit, day, uses);
        }
        var id = acts.record(ActKind.CLOSE, act);
        if (acts.close(id, unit, day) == 0) {
            throw new UnitUnknown(unit, day);
        }
        changed(id);
    }

    private void changed(ActId act) {
        ReadOnce.changed();
        events.publishEvent(new TreeChanged(act));
    }

    private List<UnitStillUsed.Use> usesFrom(UnitId unit, LocalDate day) {
        var below = new UnitStillUsed.Use("organization.use", rows.childrenFrom(unit, day));
        var others =
                uses.stream()
                        .map(use -> new UnitStillUsed.Use(use.reason(), use.usesFrom(unit, day)));
        return Stream.concat(Stream.of(below), others).filter(use -> use.count() > 0).toList();
    }

    /** All units of a day in the order of their names, for the list on the screen. */
    @Operation("organization.list")
    @Transactional(readOnly = true)
    public List<Unit> list(LocalDate day) {
        return rows.all(day);
    }

    /** All units of a day in the order of their names. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> all(LocalDate day) {
        return rows.all(day);
    }

    /** The units that are there on a day and are not closed later. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> lasting(LocalDate day) {
        return rows.lasting(day);
    }

    /** The root of the tree; empty until the first act founds one. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<UnitId> root() {
        return ReadOnce.of(new Root(), rows::root);
    }

    /** A unit as it is on a day; empty when it did not exist then. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public Optional<Unit> find(UnitId unit, LocalDate day) {
        return ReadOnce.of(new AsOf(unit, day), () -> rows.find(unit, day));
    }

    /** Whether a unit is the other or stands below it on a day. */
    @BetweenModules
    @Transactional(readOnly = true, propagation = Propagation.SUPPORTS)
    public boolean isWithin(UnitId unit, UnitId above, LocalDate day) {
        return ReadOnce.of(new Within(unit, above, day), () -> rows.isWithin(unit, above, day));
    }

    private record Root() {}

    private record AsOf(UnitId unit, LocalDate day) {}

    private record Within(UnitId unit, UnitId above, LocalDate day) {}

    /** The base organizations of a day in the order of their names. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> baseOrganizations(LocalDate day) {
        return rows.bases(day);
    }

    /** The units directly below one on a day in the order of their names. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> children(UnitId unit, LocalDate day) {
        return rows.children(unit, day);
    }

    /** Contradictions in the history of units; empty when all is well. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<TreeFault> faults() {
        return check.faults();
    }
}
