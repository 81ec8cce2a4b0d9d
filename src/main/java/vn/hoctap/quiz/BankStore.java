package vn.hoctap.quiz;

import static vn.hoctap.quiz.QuizStore.utc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.shared.VietnameseText;

/** Questions and their versions. A version is never changed; a question has a newest one. */
@Component
class BankStore {

    private static final int LONGEST_STEM = 2_000;

    private static final int MOST_KEPT = 2_000;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    /** Versions that were read, as long as they are asked for: they are never changed. */
    private final Kept<Ref, Question> kept = new Kept<>(MOST_KEPT);

    BankStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** A new question of the bank, in its first wording. */
    Ref add(Draft draft, Place place, @Nullable UUID by, Instant at) {
        var ref = new Ref(UUID.randomUUID(), 1);
        var unit = place.unit();
        var document = place.document();
        jdbc.sql(
                        """
                        insert into quiz_question (item_id, version, kind, difficulty, section,
                               document_id, unit_id, stem, search_key, changed_at)
                        values (:item, 1, :kind, :difficulty, :section, :document, :unit, :stem,
                               :search, :at)
                        """)
                .param("item", ref.item())
                .param("kind", ItemKind.of(draft.item()).name())
                .param("difficulty", draft.difficulty().name())
                .param("section", draft.section())
                .param("document", document == null ? null : document.value())
                .param("unit", unit == null ? null : unit.value())
                .param("stem", stem(draft))
                .param("search", searchKey(draft))
                .param("at", utc(at))
                .update();
        insert(ref, draft, by, at);
        return ref;
    }

    /**
     * A new wording. Quizzes that list the question ask the new one from now on; attempts keep what
     * they got.
     *
     * @return empty when somebody else was quicker
     */
    Optional<Ref> revise(Ref newest, Draft draft, @Nullable UUID by, Instant at) {
        var next = new Ref(newest.item(), newest.version() + 1);
        int changed =
                jdbc.sql(
                                """
                                update quiz_question
                                   set version = :next, kind = :kind, difficulty = :difficulty,
                                       section = :section, stem = :stem, search_key = :search,
                                       changed_at = :at
                                 where item_id = :item and version = :newest
                                """)
                        .param("item", next.item())
                        .param("newest", newest.version())
                        .param("next", next.version())
                        .param("kind", ItemKind.of(draft.item()).name())
                        .param("difficulty", draft.difficulty().name())
                        .param("section", draft.section())
                        .param("stem", stem(draft))
                        .param("search", searchKey(draft))
                        .param("at", utc(at))
                        .update();
        if (changed == 0) {
            return Optional.empty();
        }
        insert(next, draft, by, at);
        jdbc.sql("update quiz_list set version = :next where item_id = :item")
                .param("next", next.version())
                .param("item", next.item())
                .update();
        return Optional.of(next);
    }

    private void insert(Ref ref, Draft draft, @Nullable UUID by, Instant at) {
        jdbc.sql(
                        """
                        insert into quiz_item (item_id, version, kind, stem, body, explanation,
                               section, difficulty, written_by, written_at)
                        values (:item, :version, :kind, :stem, :body, :explanation, :section,
                               :difficulty, :by, :at)
                        """)
                .param("item", ref.item())
                .param("version", ref.version())
                .param("kind", ItemKind.of(draft.item()).name())
                .param("stem", stem(draft))
                .param("body", json.writeValueAsString(draft.item()))
                .param("explanation", draft.explanation())
                .param("section", draft.section())
                .param("difficulty", draft.difficulty().name())
                .param("by", by)
                .param("at", utc(at))
                .update();
    }

    void retire(QuestionId question, @Nullable Instant at) {
        jdbc.sql("update quiz_question set retired_at = :at where item_id = :item")
                .param("at", utc(at))
                .param("item", question.value())
                .update();
    }

    /** The newest version of a question. */
    Optional<Ref> newest(QuestionId question) {
        return jdbc.sql("select item_id, version from quiz_question where item_id = :item")
                .param("item", question.value())
                .query((row, n) -> ref(row))
                .optional();
    }

    /** Questions by their reference, in one query at most. */
    Map<Ref, Question> questions(Collection<Ref> refs) {
        return kept.all(refs, this::read);
    }

    private Map<Ref, Question> read(Collection<Ref> refs) {
        return jdbc
                .sql("select * from quiz_item where item_id in (:items)")
                .param("items", refs.stream().map(Ref::item).distinct().toList())
                .query((row, n) -> question(row))
                .list()
                .stream()
                .filter(question -> refs.contains(question.ref()))
                .collect(Collectors.toMap(Question::ref, Function.identity()));
    }

    /** All wordings of a question, newest first. */
    List<QuestionVersion> versions(QuestionId question) {
        return jdbc.sql(
                        """
                        select i.*,
                               (select count(*) from quiz_mark m
                                 where m.item_id = i.item_id and m.version = i.version) as asked
                          from quiz_item i where i.item_id = :item order by i.version desc
                        """)
                .param("item", question.value())
                .query((row, n) ->
                        new QuestionVersion(
                                row.getInt("version"),
                                question(row).draft(),
                                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                                row.getInt("asked")))
                .list();
    }

    private Question question(ResultSet row) throws SQLException {
        var kind = ItemKind.valueOf(row.getString("kind"));
        return new Question(
                ref(row),
                new Draft(
                        json.readValue(row.getString("body"), kind.type()),
                        row.getString("explanation"),
                        row.getString("section"),
                        Difficulty.valueOf(row.getString("difficulty"))));
    }

    static Ref ref(ResultSet row) throws SQLException {
        return new Ref(row.getObject("item_id", UUID.class), row.getInt("version"));
    }

    private static String stem(Draft draft) {
        var words = RichText.parse(draft.item().stem()).words();
        return words.substring(0, Math.min(words.length(), LONGEST_STEM));
    }

    private static String searchKey(Draft draft) {
        return VietnameseText.searchKey(stem(draft));
    }
}
