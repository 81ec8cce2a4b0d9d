package vn.hoctap.drill;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Every acknowledged key is remembered with what it was for, none vanishes, and no attempt counts
 * more answers than keys that were taken for it.
 */
final class Keys implements Part {

    private final Ledger ledger;
    private final Findings findings;
    private final Map<String, Long> taken = new HashMap<>();
    private OffsetDateTime until = OffsetDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private long rows;
    private int compared;

    Keys(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    private record Row(String key, String kind, String target, OffsetDateTime at) {}

    @Override
    public void compare(Rows database, boolean all, Map<String, Object> figures)
            throws SQLException {
        var fresh = fresh(database);
        long now = database.number("select count(*) from pieces_piece");
        if (now < rows + fresh.size()) {
            findings.add(
                    Findings.Kind.LOST,
                    "keys of before",
                    now + " rows, " + rows + " before and " + fresh.size() + " since");
        }
        rows = now;
        remembered(database, fresh, all);
        counted(database);
        figures.put("keys", now);
    }

    private List<Row> fresh(Rows database) throws SQLException {
        var fresh =
                database.all(
                        """
                        select piece_id, kind, target_id, received_at from pieces_piece
                         where received_at > ?
                        """,
                        row ->
                                new Row(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getObject(4, OffsetDateTime.class)),
                        until);
        for (var row : fresh) {
            until = row.at.isAfter(until) ? row.at : until;
            if (row.kind.equals("answer")) {
                taken.merge(row.target, 1L, Long::sum);
            }
        }
        return fresh;
    }

    private void remembered(Rows database, List<Row> fresh, boolean all) throws SQLException {
        Set<String> there = new HashSet<>();
        if (all) {
            there.addAll(
                    database.all("select piece_id from pieces_piece", row -> row.getString(1)));
        } else {
            fresh.forEach(row -> there.add(row.key));
        }
        var keys = ledger.keysFrom(all ? 0 : compared);
        for (var key : keys) {
            if (!there.contains(key.toString()) && !isThere(database, key)) {
                findings.add(Findings.Kind.LOST, "key " + key, "it is not known");
            }
        }
        compared = all ? keys.size() : compared + keys.size();
    }

    /** One that was stored before the last comparison and acknowledged after it. */
    private static boolean isThere(Rows database, UUID key) throws SQLException {
        return database.number("select count(*) from pieces_piece where piece_id = ?", key) == 1;
    }

    private void counted(Rows database) throws SQLException {
        var attempts =
                database.all("select attempt_id, revision from quiz_attempt", Rows::texts).stream()
                        .filter(row ->
                                Long.parseLong(row.getLast())
                                        > taken.getOrDefault(row.getFirst(), 0L))
                        .toList();
        for (var attempt : attempts) {
            long exact =
                    database.number(
                            """
                            select count(*) from pieces_piece
                             where target_id = ? and kind = 'answer'
                            """,
                            UUID.fromString(attempt.getFirst()));
            taken.put(attempt.getFirst(), exact);
            if (Long.parseLong(attempt.getLast()) > exact) {
                findings.add(
                        Findings.Kind.DOUBLED,
                        "answers of " + attempt.getFirst(),
                        attempt.getLast() + " counted of " + exact + " taken");
            }
        }
    }
}
