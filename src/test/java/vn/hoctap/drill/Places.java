package vn.hoctap.drill;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Of several things sent for the same place the last acknowledged one is there, or one sent later
 * whose acknowledgement did not arrive; and it is there once.
 */
final class Places implements Part {

    /** What is there, as the ledger would write it: target, slot, value. */
    private static final Map<Ledger.Kind, String> SQL =
            Map.of(
                    Ledger.Kind.ANSWER,
                    "select attempt_id, position, given from quiz_answer",
                    Ledger.Kind.QUIZ_SUBMIT,
                    "select attempt_id, '', state from quiz_attempt",
                    Ledger.Kind.DRAFT,
                    "select reflection_id, '', text from reflection_draft",
                    Ledger.Kind.FILE,
                    """
                    select b.reflection_id, '', f.sha256
                      from (select reflection_id, file_id from reflection_draft
                            union select reflection_id, file_id from reflection_version) b
                      join files_stored_file f on f.id = b.file_id
                    """,
                    Ledger.Kind.HAND_IN,
                    "select reflection_id, '', '' from reflection_version",
                    Ledger.Kind.GRADE,
                    "select grade_id, criterion, points from grading_mark",
                    // a case that grows is open again, but its history stays
                    Ledger.Kind.CASE_STEP,
                    """
                    select distinct case_id, '', 'REWRITING' from originality_history
                     where kind = 'REWRITE_REQUESTED'
                    """);

    private final Ledger ledger;
    private final Findings findings;

    Places(Ledger ledger, Findings findings) {
        this.ledger = ledger;
        this.findings = findings;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var there = new EnumMap<Ledger.Kind, Map<String, List<String>>>(Ledger.Kind.class);
        for (var kind : SQL.entrySet()) {
            there.put(kind.getKey(), rows.values(kind.getValue()));
        }
        var places = ledger.places();
        places.forEach((place, sent) -> {
            if (place.kind() != Ledger.Kind.WATCHED) {
                var where = place.target() + " " + place.slot();
                var found = there.getOrDefault(place.kind(), Map.of());
                compare(place, sent, found.getOrDefault(where, List.of()));
            }
        });
        figures.put("places", places.size());
    }

    private void compare(Ledger.Place place, List<Ledger.Entry> sent, List<String> found) {
        if (found.size() > 1) {
            findings.add(
                    Findings.Kind.DOUBLED, place.toString(), "there " + found.size() + " times");
        }
        if (sent.getFirst().acknowledged()) {
            var allowed = sent.stream().map(it -> it.value).toList();
            if (found.stream().noneMatch(value -> isOneOf(allowed, place.kind(), value))) {
                findings.add(
                        Findings.Kind.LOST,
                        sent.getFirst().toString(),
                        "found " + found + ", wanted one of " + allowed);
            }
        }
    }

    private static boolean isOneOf(List<String> allowed, Ledger.Kind kind, String found) {
        var value = kind == Ledger.Kind.ANSWER ? found.replaceAll(".*\\[(\\d+)].*", "$1") : found;
        return allowed.stream().anyMatch(wanted -> same(wanted, value));
    }

    private static boolean same(String wanted, String found) {
        return wanted.equals(found)
                || (isDecimal(wanted)
                        && isDecimal(found)
                        && new BigDecimal(wanted).compareTo(new BigDecimal(found)) == 0);
    }

    private static boolean isDecimal(String text) {
        return text.matches("\\d+\\.\\d+");
    }
}
