package vn.hoctap.quiz;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.roster.PersonId;

/** Marks one question anew in all finished attempts of a quiz; writes nothing. */
@Component
class Remarking {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final BankStore bank;
    private final Rulings rulings;

    Remarking(JdbcClient jdbc, JsonMapper json, BankStore bank, Rulings rulings) {
        this.jdbc = jdbc;
        this.json = json;
        this.bank = bank;
        this.rulings = rulings;
    }

    private record Marked(
            AttemptId attempt,
            PersonId person,
            Ref ref,
            @Nullable Double credit,
            double weight,
            Score score,
            @Nullable String given) {}

    /** The attempts whose result is another one by a ruling. */
    List<ResultChange> changes(Quiz quiz, Ruling ruling) {
        var marked = marked(quiz.id(), ruling.item());
        var asked = bank.questions(marked.stream().map(Marked::ref).distinct().toList());
        var ruled = rulings.ruled(Map.of(ruling.item(), ruling));
        return marked.stream()
                .map(it -> change(it, quiz, Objects.requireNonNull(asked.get(it.ref())), ruled))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ResultChange> change(Marked mark, Quiz quiz, Question asked, Ruled ruled) {
        double weight = ruled.weight(asked.ref().item());
        var credit = credit(mark, ruled.key(asked));
        double earned = mark.weight() * Objects.requireNonNullElse(mark.credit(), 0.0);
        double earns = weight * Objects.requireNonNullElse(credit, 0.0);
        if (weight == mark.weight() && Objects.equals(credit, mark.credit())) {
            return Optional.empty();
        }
        var before = mark.score();
        var after =
                new Score(
                        before.points() - earned + earns,
                        before.possible() - mark.weight() + weight,
                        before.waiting());
        return Optional.of(
                new ResultChange(
                        mark.attempt(),
                        mark.person(),
                        mark.credit(),
                        credit,
                        before,
                        after,
                        before.passes(quiz),
                        after.passes(quiz)));
    }

    /** What somebody marked by hand, or has still to mark, stays his. */
    private @Nullable Double credit(Marked mark, Question key) {
        if (key.item().isMarkedByHand()) {
            return mark.credit();
        }
        var given = mark.given();
        return given == null ? 0.0 : key.item().credit(json.readValue(given, Answer.class));
    }

    private List<Marked> marked(QuizId quiz, UUID item) {
        return jdbc.sql(
                        """
                        select m.attempt_id, a.person_id, m.item_id, m.version, m.credit, m.weight,
                               a.points, a.possible, a.waiting, g.given
                          from quiz_mark m
                          join quiz_attempt a on a.attempt_id = m.attempt_id
                          left join quiz_answer g
                            on g.attempt_id = m.attempt_id and g.position = m.position
                         where a.quiz_id = :quiz and a.state <> 'OPEN' and m.item_id = :item
                         order by m.attempt_id
                        """)
                .param("quiz", quiz.value())
                .param("item", item)
                .query((row, n) -> marked(row))
                .list();
    }

    private static Marked marked(ResultSet row) throws SQLException {
        return new Marked(
                new AttemptId(row.getObject("attempt_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                BankStore.ref(row),
                row.getObject("credit", Double.class),
                row.getDouble("weight"),
                new Score(
                        row.getDouble("points"), row.getDouble("possible"), row.getInt("waiting")),
                row.getString("given"));
    }
}
