package vn.hoctap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.shared.VietnameseText;

/** Questions of a bank, searched and paged by the database. */
@Component
class BankRows {

    private final JdbcClient jdbc;

    BankRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<BankRow> page(@Nullable UnitId bank, BankFilter filter, int offset, int limit) {
        var condition = new Condition(bank, filter);
        return jdbc.sql(
                        """
                        select q.item_id, q.version, q.kind, q.difficulty, q.section, q.stem,
                               q.changed_at,
                               (select count(*) from quiz_list l where l.item_id = q.item_id)
                                   as quizzes
                          from quiz_question q
                         where %s
                         order by q.changed_at desc, q.item_id
                        offset :offset rows fetch next :limit rows only
                        """
                                .formatted(condition.sql))
                .params(condition.values)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    long count(@Nullable UnitId bank, BankFilter filter) {
        var condition = new Condition(bank, filter);
        return jdbc.sql("select count(*) from quiz_question q where " + condition.sql)
                .params(condition.values)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    /** The newest versions of all that pass, in the order of their writing. */
    List<Ref> refs(@Nullable UnitId bank, BankFilter filter, int limit) {
        var condition = new Condition(bank, filter);
        return jdbc.sql(
                        """
                        select q.item_id, q.version from quiz_question q where %s
                         order by q.changed_at, q.item_id fetch first :limit rows only
                        """
                                .formatted(condition.sql))
                .params(condition.values)
                .param("limit", limit)
                .query((row, n) -> BankStore.ref(row))
                .list();
    }

    /** Section keys in use, for the filter; at most 200. */
    List<String> sections(@Nullable UnitId bank) {
        var condition = new Condition(bank, BankFilter.ALL);
        return jdbc.sql(
                        """
                        select distinct q.section from quiz_question q
                         where %s and q.section <> '' order by q.section fetch first 200 rows only
                        """
                                .formatted(condition.sql))
                .params(condition.values)
                .query((row, n) -> row.getString("section"))
                .list();
    }

    /** The questions of a quiz in the order of its list. */
    List<BankRow> ofQuiz(QuizId quiz, int offset, int limit) {
        return jdbc.sql(
                        """
                        select i.item_id, i.version, i.kind, i.difficulty, i.section, i.stem,
                               i.written_at as changed_at, 1 as quizzes
                          from quiz_list l
                          join quiz_item i on i.item_id = l.item_id and i.version = l.version
                         where l.quiz_id = :quiz
                         order by l.position
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("quiz", quiz.value())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> row(row))
                .list();
    }

    /** In whose bank a question is; empty for that of the whole. */
    Optional<UnitId> unit(QuestionId question) {
        return jdbc.sql("select unit_id from quiz_question where item_id = :id")
                .param("id", question.value())
                .query((row, n) -> Optional.ofNullable(row.getObject("unit_id", UUID.class)))
                .single()
                .map(UnitId::new);
    }

    boolean retired(QuestionId question) {
        return jdbc.sql("select retired_at from quiz_question where item_id = :id")
                .param("id", question.value())
                .query((row, n) -> row.getObject("retired_at") != null)
                .single();
    }

    private static BankRow row(ResultSet row) throws SQLException {
        return new BankRow(
                new QuestionId(row.getObject("item_id", UUID.class)),
                row.getInt("version"),
                ItemKind.valueOf(row.getString("kind")),
                Difficulty.valueOf(row.getString("difficulty")),
                row.getString("section"),
                row.getString("stem"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("quizzes"));
    }

    /** The where clause of a filter, with values for its places. */
    private static final class Condition {

        private final StringBuilder sql = new StringBuilder();
        private final Map<String, Object> values = new HashMap<>();

        Condition(@Nullable UnitId bank, BankFilter filter) {
            sql.append(bank == null ? "q.unit_id is null" : "q.unit_id = :bank");
            put("bank", bank == null ? null : bank.value());
            sql.append(
                    filter.retired()
                            ? " and q.retired_at is not null"
                            : " and q.retired_at is null");
            var kind = filter.kind();
            equal("kind", kind == null ? null : kind.name());
            var difficulty = filter.difficulty();
            equal("difficulty", difficulty == null ? null : difficulty.name());
            equal("section", filter.section().isEmpty() ? null : filter.section());
            var document = filter.document();
            equal("document_id", document == null ? null : document.value());
            var terms = VietnameseText.terms(filter.search());
            for (int i = 0; i < terms.size(); i++) {
                sql.append(" and q.search_key like :term").append(i).append(" escape '\\'");
                put("term" + i, terms.get(i));
            }
        }

        private void equal(String column, @Nullable Object value) {
            if (value != null) {
                sql.append(" and q.").append(column).append(" = :").append(column);
                put(column, value);
            }
        }

        private void put(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }
}
