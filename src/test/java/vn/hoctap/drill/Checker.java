package vn.hoctap.drill;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares the ledger with the database by plain SQL; it knows nothing of the product's code. Of
 * several things sent for the same place the last acknowledged one must be there, or one sent later
 * whose acknowledgement did not arrive.
 */
final class Checker {

    private final Set<Ledger.Entry> lost = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();
    private final List<String> said = new ArrayList<>();

    int lost() {
        return lost.size();
    }

    int doubled() {
        return doubled.size();
    }

    /** What was found wrong since the last time, in words. */
    List<String> said() {
        var words = List.copyOf(said);
        said.clear();
        return words;
    }

    void check(Ledger ledger, Connection database) throws SQLException {
        var entries = ledger.entries();
        keys(entries, database);
        for (var place : places(entries).entrySet()) {
            place(place.getKey(), place.getValue(), new Found(database));
        }
        sums(entries, database);
    }

    /** Every acknowledged key is remembered. */
    private void keys(List<Ledger.Entry> entries, Connection database) throws SQLException {
        var kept =
                new HashSet<>(
                        Found.column(
                                database, "select cast(piece_id as varchar) from pieces_piece"));
        for (var entry : entries) {
            var piece = entry.piece;
            if (piece != null && entry.acknowledged() && !kept.contains(piece.key().toString())) {
                lost(entry, "its key is not known");
            }
        }
    }

    private static Map<String, List<Ledger.Entry>> places(List<Ledger.Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind != Ledger.Kind.WATCHED)
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.kind + "\t" + entry.target + "\t" + entry.slot,
                                LinkedHashMap::new,
                                Collectors.toList()));
    }

    private void place(String where, List<Ledger.Entry> sent, Found found) throws SQLException {
        int last = -1;
        for (int i = 0; i < sent.size(); i++) {
            last = sent.get(i).acknowledged() ? i : last;
        }
        var first = sent.getFirst();
        var there = found.at(first);
        if (there.size() > 1) {
            twice(where + " is there " + there.size() + " times");
        }
        if (last >= 0) {
            var allowed = sent.subList(last, sent.size()).stream().map(it -> it.value).toList();
            boolean kept =
                    there.stream()
                            .anyMatch(value -> allowed.stream().anyMatch(it -> same(it, value)));
            if (!kept) {
                lost(sent.get(last), "found " + there + ", wanted one of " + allowed);
            }
        }
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

    /** What adds up: applied answers and drafts by their counters, watched time. */
    private void sums(List<Ledger.Entry> entries, Connection database) throws SQLException {
        for (var row :
                Found.rows(
                        database,
                        """
                        select cast(t.attempt_id as varchar), t.revision,
                               (select count(*) from pieces_piece p
                                 where p.target_id = t.attempt_id and p.kind = 'answer')
                          from quiz_attempt t
                        """)) {
            if (Long.parseLong(row.get(1)) > Long.parseLong(row.get(2))) {
                twice("answers of " + row + " (attempt, applied, taken)");
            }
        }
        watched(entries, database);
    }

    private void watched(List<Ledger.Entry> entries, Connection database) throws SQLException {
        var there = new HashMap<String, Long>();
        Found.rows(
                        database,
                        """
                        select a.username, w.watched_ms from live_watched w
                          join identity_account a on a.person_id = w.person_id
                        """)
                .forEach(row -> there.put(row.get(0), Long.parseLong(row.get(1))));
        var byPerson =
                entries.stream()
                        .filter(entry -> entry.kind == Ledger.Kind.WATCHED)
                        .collect(Collectors.groupingBy(entry -> entry.slot));
        byPerson.forEach((person, sent) -> {
            long most = sent.stream().mapToLong(it -> Long.parseLong(it.value)).sum();
            var heard = sent.stream().filter(Ledger.Entry::acknowledged).toList();
            long least = heard.stream().mapToLong(it -> Long.parseLong(it.value)).sum();
            long found = there.getOrDefault(person, 0L);
            if (found > most) {
                twice(person + " watched " + found + " of " + most);
            }
            if (found < least) {
                lost(heard.getLast(), "watched " + found + " of " + least);
            }
        });
    }

    private void lost(Ledger.Entry entry, String why) {
        if (lost.add(entry)) {
            said.add("lost: " + entry + ": " + why);
        }
    }

    private void twice(String what) {
        if (doubled.add(what)) {
            said.add("doubled: " + what);
        }
    }
}
