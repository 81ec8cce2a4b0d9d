package vn.hoctap.drill;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything acknowledged that is no answer, draft or watched range (which are recorded by their
 * own keys) has its line in the audit trail, and every seal is the hash of the one before and its
 * line.
 */
final class Trail implements Part {

    private static final Map<Ledger.Kind, String> OPERATIONS =
            Map.of(
                    Ledger.Kind.QUIZ_SUBMIT, "quiz.submit",
                    Ledger.Kind.FILE, "reflection.upload",
                    Ledger.Kind.HAND_IN, "reflection.submit",
                    Ledger.Kind.GRADE, "grading.mark",
                    Ledger.Kind.CASE_STEP, "originality.request-rewrite");

    private static final String FIRST = "0".repeat(64);

    private final Ledger ledger;
    private final Findings findings;
    private final Map<String, Long> compared = new HashMap<>();
    private String seal = FIRST;
    private long sealed;
    private long lines;

    Trail(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        for (var operation : OPERATIONS.entrySet()) {
            lines(rows, operation.getValue(), ledger.heard(operation.getKey()), all);
        }
        if (all) {
            seal = FIRST;
            sealed = 0;
        }
        seals(rows);
        long now = rows.number("select count(*) from audit_entry");
        if (now < lines) {
            findings.add(Findings.Kind.LOST, "lines of the trail", now + " of " + lines);
        }
        lines = now;
        figures.put("trail", now);
        figures.put("unsealed", now - sealed);
    }

    private void lines(Rows rows, String operation, Map<String, Long> heard, boolean all)
            throws SQLException {
        for (var target : heard.entrySet()) {
            var what = operation + " " + target.getKey();
            if (!all && target.getValue().equals(compared.get(what))) {
                continue;
            }
            long found =
                    rows.number(
                            "select count(*) from audit_entry where object_id = ? and operation = ?",
                            UUID.fromString(target.getKey()),
                            operation);
            if (found < target.getValue()) {
                findings.add(
                        Findings.Kind.LOST,
                        "trail of " + what,
                        found + " lines of " + target.getValue());
            }
            compared.put(what, target.getValue());
        }
    }

    private void seals(Rows rows) throws SQLException {
        var next =
                rows.all(
                        """
                        select id, at, account_id, operation, object_id, seal_no, seal
                          from audit_entry where seal_no > ? order by seal_no
                        """,
                        row ->
                                List.of(
                                        row.getString(1),
                                        row.getObject(2, OffsetDateTime.class)
                                                .toInstant()
                                                .toString(),
                                        Objects.requireNonNullElse(row.getString(3), "null"),
                                        row.getString(4),
                                        Objects.requireNonNullElse(row.getString(5), "null"),
                                        row.getString(6),
                                        row.getString(7)),
                        sealed);
        for (var line : next) {
            var after = Hashes.of(seal + "|" + String.join("|", line.subList(0, 5)));
            sealed++;
            if (!line.get(5).equals(String.valueOf(sealed)) || !line.get(6).equals(after)) {
                findings.add(Findings.Kind.WRONG, "seal " + sealed, line.toString());
            }
            seal = line.get(6);
        }
    }
}
