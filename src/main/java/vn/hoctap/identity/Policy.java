package vn.hoctap.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Relation;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;
import vn.hoctap.shared.TypedId;
import vn.hoctap.shared.Vietnam;

/**
 * The policy table applied to the one who acts. Roles are read anew each time, so a role given or
 * taken counts from the next thing done, also on a page that is open.
 */
@Component
class Policy implements AccessPolicy {

    private final PolicyTable table;
    private final Supplier<Map<Class<?>, Subjects<?>>> subjects;
    private final GrantRows grants;
    private final Units units;
    private final Actors actors;
    private final Clock clock;

    Policy(
            PolicyTable table,
            ObjectProvider<Subjects<?>> subjects,
            GrantRows grants,
            Units units,
            Actors actors,
            Clock clock) {
        this.table = table;
        // they are asked for late, since they need doors that need this
        this.subjects = SingletonSupplier.of(() -> byType(subjects));
        this.grants = grants;
        this.units = units;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public void require(String operation, Optional<TypedId> object) {
        if (!allows(operation, object)) {
            throw new AuthorizationDeniedException(
                    operation + " is not allowed", new AuthorizationDecision(false));
        }
    }

    @Override
    public boolean allows(String operation, Optional<TypedId> object) {
        var row = table.row(operation);
        var actor = actors.current();
        if (actor.isEmpty()) {
            return false;
        }
        if (object.isEmpty()) {
            return anyRole(actor.get(), row, grant -> forAll(grant, Relation.NONE));
        }
        var day = Vietnam.today(clock);
        return describe(object.get())
                .filter(found ->
                        anyRole(
                                actor.get(),
                                row,
                                grant -> relations(actor.get(), grant, found, day)))
                .isPresent();
    }

    private boolean anyRole(
            Actor actor, PolicyTable.Row row, Function<Grant, Set<Relation>> relations) {
        return grants.of(actor.account(), Vietnam.today(clock)).stream()
                .anyMatch(grant ->
                        relations.apply(grant).stream()
                                .anyMatch(relation -> row.allows(grant.role(), relation)));
    }

    @Override
    public boolean audited(String operation) {
        return table.row(operation).audited();
    }

    @Override
    public boolean recordedByPiece(String operation) {
        return table.row(operation).trail() == PolicyTable.Trail.PIECE;
    }

    private Set<Relation> relations(Actor actor, Grant grant, Subject object, LocalDate day) {
        var person = actor.personIfAny();
        if (person.filter(object.parties()::contains).isPresent()) {
            return EnumSet.of(Relation.PARTY);
        }
        if (person.filter(id -> id.equals(object.owner())).isPresent()) {
            return EnumSet.of(Relation.OWN);
        }
        var byUnit = byUnit(grant, object, day);
        var relations = byUnit == Relation.WHOLE ? forAll(grant, byUnit) : EnumSet.of(byUnit);
        // what was given to him when he held the role there is not his by a role held elsewhere
        if (byUnit != Relation.OTHER_UNIT
                && person.filter(object.assigned()::contains).isPresent()) {
            relations.add(Relation.ASSIGNED);
        }
        return relations;
    }

    /** What is done for the whole asks of some roles that they are held at the root. */
    private EnumSet<Relation> forAll(Grant grant, Relation relation) {
        return units.root().filter(grant.unit()::equals).isPresent()
                ? EnumSet.of(relation, Relation.ROOT)
                : EnumSet.of(relation);
    }

    private Relation byUnit(Grant grant, Subject object, LocalDate day) {
        var unit = object.unit();
        if (unit == null) {
            return Relation.WHOLE;
        }
        if (grant.unit().value().equals(unit)) {
            return Relation.OWN_UNIT;
        }
        boolean below = units.isWithin(new UnitId(unit), grant.unit(), day);
        return below ? Relation.BELOW : Relation.OTHER_UNIT;
    }

    private Optional<Subject> describe(TypedId object) {
        return describe(object, subjects.get().get(object.getClass()));
    }

    private static <T extends TypedId> Optional<Subject> describe(
            TypedId object, @Nullable Subjects<T> kind) {
        if (kind == null) {
            throw new IllegalStateException("Nothing describes " + object.getClass());
        }
        return kind.describe(kind.type().cast(object));
    }

    private static Map<Class<?>, Subjects<?>> byType(ObjectProvider<Subjects<?>> subjects) {
        List<Subjects<?>> all = subjects.stream().toList();
        return all.stream().collect(Collectors.toMap(Subjects::type, Function.identity()));
    }
}
