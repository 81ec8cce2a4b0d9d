package vn.hoctap.drill;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Watched time adds up: nobody has less than was acknowledged, nor more than he sent. */
final class WatchedTime implements Part {

    private final Ledger ledger;
    private final Findings findings;

    WatchedTime(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var there =
                rows.values(
                        """
                        select a.username, w.watched_ms from live_watched w
                          join identity_account a on a.person_id = w.person_id
                        """);
        ledger.watched()
                .forEach((person, watched) -> {
                    long found =
                            Long.parseLong(there.getOrDefault(person, List.of("0")).getFirst());
                    if (found > watched.sent()) {
                        findings.add(
                                Findings.Kind.DOUBLED,
                                person + " watched",
                                found + " of " + watched.sent() + " ms");
                    }
                    if (found < watched.heard()) {
                        findings.add(
                                Findings.Kind.LOST,
                                person + " watched",
                                found + " of " + watched.heard() + " ms");
                    }
                });
    }
}
