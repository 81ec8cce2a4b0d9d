package vn.hoctap.drill;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the index of texts must hold: each that stands, in its unit's part and in the plan's. */
final class IndexExpected implements Part {

    private volatile Map<String, String> texts = Map.of();
    private final Map<String, String> fingerprints = new HashMap<>();

    /** By part and name, the fingerprint. */
    Map<String, String> texts() {
        return texts;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var standing =
                rows.all(
                        "select id, standing, plan_id, base_unit_id from reflection"
                                + " where standing is not null",
                        Rows::texts);
        var expected = new HashMap<String, String>();
        for (var row : standing) {
            var name = row.get(0) + "#" + row.get(1);
            var fingerprint = fingerprint(rows, row.get(0), name);
            expected.put(row.get(2) + "/" + row.get(3) + " " + name, fingerprint);
            expected.put(row.get(2) + "/ " + row.get(3) + "/" + name, fingerprint);
        }
        texts = Map.copyOf(expected);
        figures.put("texts", standing.size());
    }

    /** A version's text never changes. */
    private String fingerprint(Rows rows, String reflection, String name) throws SQLException {
        var known = fingerprints.get(name);
        if (known != null) {
            return known;
        }
        var parts =
                rows.all(
                                """
                                select r.person_id, r.first_at, v.text
                                  from reflection r
                                  join reflection_version v
                                    on v.reflection_id = r.id and v.number = r.standing
                                 where r.id = ?
                                """,
                                row ->
                                        List.of(
                                                row.getString(1),
                                                row.getObject(2, OffsetDateTime.class)
                                                        .toInstant()
                                                        .toString(),
                                                row.getString(3)),
                                UUID.fromString(reflection))
                        .getFirst();
        var made = hash(parts);
        fingerprints.put(name, made);
        return made;
    }

    /** Parts that end with a zero. */
    private static String hash(List<String> parts) {
        return Hashes.of(String.join("\0", parts) + "\0");
    }
}
