package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;

/** The authors of cases and where each stands. */
@Component
class MemberStore {

    private static final String THIS = " where case_id = :case and reflection_id = :reflection";

    private final JdbcClient jdbc;
    private final Clock clock;

    MemberStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void join(CaseId id, HandedIn text, boolean keyOfficial) {
        jdbc.sql(
                        """
                        insert into originality_member
                            (case_id, reflection_id, person_id, key_official, text_version, words,
                             handed_in_at, withdrawn, joined_at)
                        values (:case, :reflection, :person, :key, :version, :words, :first, false, :now)
                        on conflict do nothing
                        """)
                .param("case", id.value())
                .param("reflection", text.reflection().value())
                .param("person", text.author().value())
                .param("key", keyOfficial)
                .param("version", text.version())
                .param("words", text.words())
                .param("first", text.firstAt().atOffset(ZoneOffset.UTC))
                .param("now", now())
                .update();
    }

    List<CaseFile.Member> of(CaseId id) {
        return jdbc.sql(
                        """
                        select reflection_id, person_id, key_official, text_version, words,
                               handed_in_at, withdrawn, explanation, explained_at, rewrite_due,
                               rewrite_note, rewrite_of, rewritten
                          from originality_member
                         where case_id = :id
                         order by handed_in_at, reflection_id
                        """)
                .param("id", id.value())
                .query(MemberStore::member)
                .list();
    }

    private static CaseFile.Member member(ResultSet row, int n) throws SQLException {
        return new CaseFile.Member(
                new ReflectionId(row.getObject("reflection_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getBoolean("key_official"),
                row.getInt("text_version"),
                row.getInt("words"),
                row.getObject("handed_in_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("withdrawn"),
                explanation(row),
                rewrite(row));
    }

    private static CaseFile.@Nullable Explanation explanation(ResultSet row) throws SQLException {
        var text = row.getString("explanation");
        return text == null
                ? null
                : new CaseFile.Explanation(
                        text, row.getObject("explained_at", OffsetDateTime.class).toInstant());
    }

    private static CaseFile.@Nullable Rewrite rewrite(ResultSet row) throws SQLException {
        var due = row.getObject("rewrite_due", LocalDate.class);
        return due == null
                ? null
                : new CaseFile.Rewrite(
                        due,
                        row.getString("rewrite_note"),
                        row.getInt("rewrite_of"),
                        row.getObject("rewritten", Integer.class));
    }

    /** A version that was judged takes the place of the one before. */
    void stands(CaseId id, HandedIn text) {
        jdbc.sql(
                        """
                        update originality_member
                           set text_version = :version, words = :words, withdrawn = false
                        """
                                + THIS)
                .param("version", text.version())
                .param("words", text.words())
                .param("case", id.value())
                .param("reflection", text.reflection().value())
                .update();
    }

    void withdrawn(CaseId id, ReflectionId reflection) {
        jdbc.sql("update originality_member set withdrawn = true" + THIS)
                .param("case", id.value())
                .param("reflection", reflection.value())
                .update();
    }

    void requestRewrite(CaseId id, ReflectionId reflection, CaseFile.Rewrite asked) {
        jdbc.sql(
                        """
                        update originality_member
                           set rewrite_due = :due, rewrite_note = :note, rewrite_of = :version,
                               rewritten = null
                        """
                                + THIS)
                .param("due", asked.due())
                .param("note", asked.note())
                .param("version", asked.of())
                .param("case", id.value())
                .param("reflection", reflection.value())
                .update();
    }

    /** What was asked is taken back. */
    void noRewrite(CaseId id, ReflectionId reflection) {
        jdbc.sql(
                        """
                        update originality_member
                           set rewrite_due = null, rewrite_note = null, rewrite_of = null,
                               rewritten = null
                        """
                                + THIS)
                .param("case", id.value())
                .param("reflection", reflection.value())
                .update();
    }

    void rewritten(CaseId id, ReflectionId reflection, int version) {
        jdbc.sql("update originality_member set rewritten = :version" + THIS)
                .param("version", version)
                .param("case", id.value())
                .param("reflection", reflection.value())
                .update();
    }

    void explain(CaseId id, PersonId person, String text) {
        jdbc.sql(
                        """
                        update originality_member set explanation = :text, explained_at = :now
                         where case_id = :case and person_id = :person
                        """)
                .param("text", text)
                .param("now", now())
                .param("case", id.value())
                .param("person", person.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
