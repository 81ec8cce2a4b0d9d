package vn.hoctap.rights;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.World;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;

/** Units, and for each role somebody who holds it in each of them; founded once. */
@TestComponent
class Ground {

    /** Somebody who holds one role in one unit, at home in an office elsewhere. */
    record Holder(PersonId person, AccountId account) {}

    private record Held(Role role, Spot spot) {}

    private final World world;
    private final Things things;
    private final JdbcClient jdbc;
    private final Map<Held, Holder> holders = new java.util.HashMap<>();
    private final Map<Spot, UnitId> units = new EnumMap<>(Spot.class);
    private boolean founded;

    Ground(World world, Things things, JdbcClient jdbc) {
        this.world = world;
        this.things = things;
        this.jdbc = jdbc;
    }

    synchronized void found() {
        if (founded) {
            return;
        }
        founded = true;
        var office = world.unit("Cơ quan khác");
        units.put(Spot.ROOT, world.root());
        units.put(Spot.BASE, world.unit("Sở Nông nghiệp"));
        units.put(Spot.CELL, world.cell(unit(Spot.BASE)));
        units.put(Spot.ELSEWHERE, world.unit("Sở Xây dựng"));
        for (var role : Role.values()) {
            for (var spot : Spot.values()) {
                var person = world.with(role, unit(spot), office, "Nguyễn Văn An");
                holders.put(new Held(role, spot), new Holder(person, world.account(person)));
            }
        }
        things.make(unit(Spot.BASE), unit(Spot.ELSEWHERE));
    }

    UnitId unit(Spot spot) {
        return units.getOrDefault(spot, new UnitId(new UUID(0, 0)));
    }

    Things things() {
        return things;
    }

    /** Everybody who holds a role somewhere. */
    Holder holder(Role role, Spot spot) {
        return holders.getOrDefault(
                new Held(role, spot),
                new Holder(new PersonId(new UUID(0, 0)), new AccountId(new UUID(0, 0))));
    }

    /** Arranges a way to stand to an object; false where it cannot come about. */
    boolean arrange(Moment moment) {
        if (moment.kind().isGraded()) {
            moment.sql("update grading_grade set grader_id = null");
        }
        return switch (moment.stand().tie()) {
            case NONE -> notAssigned(moment);
            case OWN -> owned(moment);
            case PARTY -> party(moment);
            case ASSIGNED -> assigned(moment);
        };
    }

    /** Whoever decides a case by his role is kept from it by a key official among its authors. */
    private static boolean notAssigned(Moment moment) {
        if (moment.kind() == Kind.CASE
                && moment.role() == Role.UNIT_SECRETARY
                && moment.stand() == Stand.OWN_UNIT) {
            moment.keyOfficialInTheCase();
        }
        return true;
    }

    private static boolean owned(Moment moment) {
        var me = moment.person().value();
        var things = moment.things();
        switch (moment.kind()) {
            case NOTICE ->
                    moment.sql(
                            "update notification_notice set told = 'own', person_id = ? where id = ?",
                            me,
                            things.notice().value());
            case ATTEMPT ->
                    moment.sql(
                            "update quiz_attempt set person_id = ? where attempt_id = ?",
                            me,
                            things.attempt().value());
            case VIEWING -> {
                moment.sql(
                        "update live_viewing set person_id = ? where viewing_id = ?",
                        me,
                        things.viewing().value());
                moment.sql("update live_watched set person_id = ?", me);
            }
            case REFLECTION, KEY_REFLECTION, GRADE, KEY_GRADE -> {
                moment.sql(
                        "update reflection set person_id = ? where id = ?",
                        me,
                        moment.reflection().value());
                moment.sql(
                        "update grading_grade set author_id = ? where reflection_id = ?",
                        me,
                        moment.reflection().value());
                moment.opened("REFLECTION");
            }
            case PERSON, ACCOUNT -> {}
            default -> throw new IllegalStateException("Nobody's own: " + moment.kind());
        }
        return true;
    }

    /** The other author of the case in which the object is. */
    private static boolean party(Moment moment) {
        moment.sql(
                "update originality_member set person_id = ? where reflection_id = ?",
                moment.person().value(),
                moment.things().third().value());
        return true;
    }

    private static boolean assigned(Moment moment) {
        if (moment.kind() != Kind.CASE) {
            moment.sql(
                    "update grading_grade set grader_id = ? where reflection_id = ?",
                    moment.person().value(),
                    moment.reflection().value());
            return true;
        }
        var deciding =
                Set.of(
                        Role.UNIT_SECRETARY + " " + Stand.ASSIGNED,
                        Role.DEPUTY + " " + Stand.ASSIGNED,
                        Role.BOARD_STAFF + " " + Stand.ASSIGNED_BELOW);
        if (!deciding.contains(moment.role() + " " + moment.stand())) {
            return false;
        }
        if (moment.role() == Role.DEPUTY) {
            moment.noSecretary();
        } else if (moment.role() == Role.BOARD_STAFF) {
            moment.keyOfficialInTheCase();
        }
        return true;
    }

    Moment moment(Kind kind, Role role, Stand stand) {
        var holder = holder(role, Spot.of(kind, stand.place()));
        return new Moment(this, jdbc, kind, role, stand, holder);
    }
}
