package vn.hoctap.quiz;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.quiz.Question.Ref;

/** How questions count in a quiz since they were regraded. */
@Component
class Rulings {

    private final JdbcClient jdbc;
    private final BankStore bank;

    Rulings(JdbcClient jdbc, BankStore bank) {
        this.jdbc = jdbc;
        this.bank = bank;
    }

    Ruled of(QuizId quiz) {
        var rulings = new HashMap<UUID, Ruling>();
        jdbc.sql("select item_id, weight, version from quiz_ruling where quiz_id = :quiz")
                .param("quiz", quiz.value())
                .query(row -> {
                    var item = row.getObject("item_id", UUID.class);
                    rulings.put(
                            item,
                            new Ruling(
                                    item,
                                    row.getDouble("weight"),
                                    row.getObject("version", Integer.class)));
                });
        return ruled(rulings);
    }

    /** The rulings with the wordings whose keys they name. */
    Ruled ruled(Map<UUID, Ruling> rulings) {
        var keys =
                rulings.values().stream()
                        .flatMap(it ->
                                Stream.ofNullable(it.version())
                                        .map(version -> new Ref(it.item(), version)))
                        .toList();
        var byItem = new HashMap<UUID, Question>();
        bank.questions(keys).values().forEach(it -> byItem.put(it.ref().item(), it));
        return new Ruled(rulings, byItem);
    }

    void put(QuizId quiz, Ruling ruling) {
        jdbc.sql("delete from quiz_ruling where quiz_id = :quiz and item_id = :item")
                .param("quiz", quiz.value())
                .param("item", ruling.item())
                .update();
        jdbc.sql(
                        """
                        insert into quiz_ruling (quiz_id, item_id, weight, version)
                        values (:quiz, :item, :weight, :version)
                        """)
                .param("quiz", quiz.value())
                .param("item", ruling.item())
                .param("weight", ruling.weight())
                .param("version", ruling.version())
                .update();
    }
}
