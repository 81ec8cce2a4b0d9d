package vn.hoctap.drill;

import java.sql.SQLException;
import java.util.Map;

/** A quiz that was handed in has the points that its stored answers deserve. */
final class Points implements Part {

    private final Findings findings;

    Points(Findings findings) {
        this.findings = findings;
    }

    /** The right option of every planted question is the first one. */
    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var wrong =
                rows.all(
                        """
                        select t.attempt_id, t.points, t.waiting, count(a.attempt_id)
                          from quiz_attempt t
                          left join quiz_answer a
                            on a.attempt_id = t.attempt_id and a.given like '%[0]%'
                         where t.state = 'SUBMITTED'
                         group by t.attempt_id, t.points, t.waiting
                        having t.points is null or t.points <> count(a.attempt_id)
                        """,
                        Rows::texts);
        for (var attempt : wrong) {
            findings.add(
                    Findings.Kind.WRONG, "points of " + attempt.getFirst(), attempt.toString());
        }
    }
}
