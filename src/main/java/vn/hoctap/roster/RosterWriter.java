package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.VietnameseText;

/** Writes persons and periods of memberships and posts, many at a time. */
@Component
class RosterWriter {

    static final int BATCH = 500;

    private final JdbcTemplate jdbc;

    RosterWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insertPersons(List<NewPerson> persons) {
        batch(
                """
                insert into roster_person (id, code, name, name_sort, name_search, email)
                values (?, ?, ?, ?, ?, ?)
                """,
                persons.stream().map(RosterWriter::personRow).toList());
    }

    private static @Nullable Object[] personRow(NewPerson person) {
        return new @Nullable Object[] {
            person.id().value(),
            person.code(),
            person.name(),
            new PersonName(person.name()).sortKey(),
            VietnameseText.searchKey(person.name()),
            person.email()
        };
    }

    void correct(List<Correction> corrections) {
        batch(
                """
                update roster_person set name = ?, name_sort = ?, name_search = ?, email = ?
                 where id = ?
                """,
                corrections.stream()
                        .map(c ->
                                new @Nullable Object[] {
                                    c.name(),
                                    new PersonName(c.name()).sortKey(),
                                    VietnameseText.searchKey(c.name()),
                                    c.email(),
                                    c.person().value()
                                })
                        .toList());
    }

    void openMemberships(List<Membership> memberships) {
        batch(
                """
                insert into roster_membership (id, person_id, cell_id, base_unit_id, state,
                       valid_from, valid_until)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                memberships.stream()
                        .map(m ->
                                new @Nullable Object[] {
                                    UUID.randomUUID(),
                                    m.person().value(),
                                    m.cell().value(),
                                    m.base().value(),
                                    m.state().name(),
                                    m.from(),
                                    Vietnam.OPEN_END
                                })
                        .toList());
    }

    /** Ends lasting memberships on the day; one that begins that day is taken back. */
    void endMemberships(List<PersonId> persons, LocalDate day) {
        end("roster_membership", persons, day);
    }

    void endPosts(List<PersonId> persons, LocalDate day) {
        end("roster_post", persons, day);
    }

    private void end(String table, List<PersonId> persons, LocalDate day) {
        var rows =
                persons.stream()
                        .map(person ->
                                new @Nullable Object[] {day, person.value(), Vietnam.OPEN_END, day})
                        .toList();
        batch(
                "update "
                        + table
                        + " set valid_until = ?"
                        + " where person_id = ? and valid_until = ? and valid_from < ?",
                rows);
        batch(
                "delete from " + table + " where person_id = ? and valid_until = ?",
                persons.stream()
                        .map(person -> new @Nullable Object[] {person.value(), Vietnam.OPEN_END})
                        .toList());
    }

    void openPosts(List<Appointment> appointments) {
        batch(
                """
                insert into roster_post (id, person_id, unit_id, post, valid_from, valid_until,
                       decision_number)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                appointments.stream()
                        .map(a ->
                                new @Nullable Object[] {
                                    UUID.randomUUID(),
                                    a.person().value(),
                                    a.unit().value(),
                                    a.post().name(),
                                    a.from(),
                                    Vietnam.OPEN_END,
                                    a.decisionNumber()
                                })
                        .toList());
    }

    void endPost(PersonId person, Post post, UnitId unit, LocalDate day) {
        jdbc.update(
                """
                update roster_post set valid_until = ?
                 where person_id = ? and post = ? and unit_id = ? and valid_until = ?
                   and valid_from < ?
                """,
                day,
                person.value(),
                post.name(),
                unit.value(),
                Vietnam.OPEN_END,
                day);
        jdbc.update(
                """
                delete from roster_post
                 where person_id = ? and post = ? and unit_id = ? and valid_until = ?
                """,
                person.value(),
                post.name(),
                unit.value(),
                Vietnam.OPEN_END);
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            jdbc.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }

    /** A membership to be opened. */
    record Membership(
            PersonId person, UnitId cell, UnitId base, MemberState state, LocalDate from) {}

    /** A name or address written differently from now on; no history is kept of either. */
    record Correction(PersonId person, String name, @Nullable String email) {}
}
