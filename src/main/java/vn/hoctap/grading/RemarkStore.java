package vn.hoctap.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of table {@code grading_remark}. */
@Component
class RemarkStore {

    private final JdbcClient jdbc;

    RemarkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As they stand in the text. */
    List<Remark> of(GradeId grade) {
        return jdbc.sql(
                        """
                        select id, starts_at, ends_at, words from grading_remark
                         where grade_id = :grade order by starts_at, ends_at, made_at, id
                        """)
                .param("grade", grade.value())
                .query(RemarkStore::remark)
                .list();
    }

    void add(GradeId grade, Remark remark, Instant at) {
        jdbc.sql(
                        """
                        insert into grading_remark (id, grade_id, starts_at, ends_at, words, made_at)
                        values (:id, :grade, :start, :end, :words, :at)
                        """)
                .param("id", remark.id())
                .param("grade", grade.value())
                .param("start", remark.start())
                .param("end", remark.end())
                .param("words", remark.words())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Nothing happens when it was removed. */
    void write(GradeId grade, UUID remark, String words) {
        jdbc.sql(
                        """
                        update grading_remark set words = :words
                         where id = :id and grade_id = :grade
                        """)
                .param("words", words)
                .param("id", remark)
                .param("grade", grade.value())
                .update();
    }

    void remove(GradeId grade, UUID remark) {
        jdbc.sql("delete from grading_remark where id = :id and grade_id = :grade")
                .param("id", remark)
                .param("grade", grade.value())
                .update();
    }

    private static Remark remark(ResultSet row, int n) throws SQLException {
        return new Remark(
                row.getObject("id", UUID.class),
                row.getInt("starts_at"),
                row.getInt("ends_at"),
                row.getString("words"));
    }
}
