package vn.hoctap.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hoctap.audit.AuditEntry;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Written;

/**
 * What an author is told.
 *
 * @param text as it was graded
 * @param remarks on places of it, in their order
 * @param marks points by the key of the criterion
 * @param readers who read his text and when, newest first
 */
public record Result(
        ReflectionId reflection,
        int version,
        Written text,
        List<Remark> remarks,
        Rubric rubric,
        Map<String, BigDecimal> marks,
        BigDecimal total,
        String comment,
        Instant publishedAt,
        List<AuditEntry> readers) {

    public Result {
        remarks = List.copyOf(remarks);
        marks = Map.copyOf(marks);
        readers = List.copyOf(readers);
    }
}
