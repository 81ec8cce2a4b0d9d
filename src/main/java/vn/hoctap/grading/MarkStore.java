package vn.hoctap.grading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points by criterion. */
@Component
class MarkStore {

    private final JdbcClient jdbc;

    MarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mark(String criterion, BigDecimal points) {}

    Map<String, BigDecimal> of(GradeId grade) {
        return jdbc
                .sql("select criterion, points from grading_mark where grade_id = :grade")
                .param("grade", grade.value())
                .query((row, n) -> new Mark(row.getString(1), row.getBigDecimal(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Mark::criterion, Mark::points));
    }

    /** The grade must be locked. */
    void put(GradeId grade, String criterion, BigDecimal points) {
        jdbc.sql("delete from grading_mark where grade_id = :grade and criterion = :criterion")
                .param("grade", grade.value())
                .param("criterion", criterion)
                .update();
        jdbc.sql(
                        """
                        insert into grading_mark (grade_id, criterion, points)
                        values (:grade, :criterion, :points)
                        """)
                .param("grade", grade.value())
                .param("criterion", criterion)
                .param("points", points)
                .update();
    }
}
