package vn.hoctap.rights;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.grading.GradeId;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;

/** One cell being tried: who tries it on what; everything arranged here is undone afterwards. */
record Moment(
        Ground ground, JdbcClient jdbc, Kind kind, Role role, Stand stand, Ground.Holder holder) {

    PersonId person() {
        return holder.person();
    }

    Things things() {
        return ground.things();
    }

    UnitId base() {
        return ground.unit(Spot.BASE);
    }

    /** The reflection that is, or to which belongs, what is tried. */
    ReflectionId reflection() {
        return inCase() ? things().second() : things().first();
    }

    GradeId grade() {
        return inCase() ? things().gradeOfSecond() : things().gradeOfFirst();
    }

    /** The person who is the object: a member of the cell, or oneself. */
    PersonId object() {
        return stand.tie() == Stand.Tie.OWN ? person() : things().member();
    }

    private boolean inCase() {
        return stand.tie() == Stand.Tie.PARTY;
    }

    void sql(String statement, Object... values) {
        var prepared = jdbc.sql(statement);
        for (var value : values) {
            prepared = prepared.param(value);
        }
        prepared.update();
    }

    /** What comes before that step is done by the one who tries. */
    void opened(String step) {
        sql(
                "update study_step set state = 'TODO' where person_id = ? and step = ?",
                person().value(),
                step);
    }

    /** What was typed stands as if it had been brought in a file. */
    void broughtAsFile() {
        brought("bai.docx");
    }

    void broughtAsPdf() {
        brought("bai.pdf");
    }

    private void brought(String name) {
        sql(
                "update reflection_version set file_id = ?, file_name = ? where reflection_id = ?",
                UUID.randomUUID(),
                name,
                reflection().value());
    }

    /** The text of another unit that shares its wording belongs to the same for a while. */
    void bothOfOneUnit() {
        sql(
                "update reflection set base_unit_id = ? where id = ?",
                base().value(),
                things().elsewhere().value());
    }

    void keyOfficialInTheCase() {
        sql(
                "update originality_member set key_official = true where reflection_id = ?",
                things().second().value());
    }

    void noSecretary() {
        sql(
                "delete from identity_grant where role = 'UNIT_SECRETARY' and unit_id = ?",
                base().value());
    }

    void caseIs(String state) {
        sql("update originality_case set state = ? where id = ?", state, things().file().value());
    }

    /** How often the case was changed until now. */
    int seen() {
        return jdbc.sql("select version from originality_case where id = ?")
                .param(things().file().value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    void gradeIs(String state) {
        sql(
                "update grading_grade set state = ?, total = 8, published_at = saved_at where id = ?",
                state,
                grade().value());
    }

    void marked() {
        for (var criterion : things().criteria()) {
            sql(
                    "insert into grading_mark (grade_id, criterion, points) values (?, ?, 1)",
                    grade().value(),
                    criterion);
        }
    }
}
