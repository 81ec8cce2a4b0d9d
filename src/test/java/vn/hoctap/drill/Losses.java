package vn.hoctap.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * How much of what people typed is not in the database after a kill, as if their pages had been
 * closed in the same moment: how long before the kill the first missing word was typed.
 */
final class Losses {

    /** More than this is lost by nobody. */
    static final double MOST_SECONDS = 5;

    private final List<Double> seconds = new ArrayList<>();

    /**
     * @param killed the moment of the kill, of {@link System#nanoTime}
     * @return the most of all pages, in seconds
     */
    double after(long killed, List<Typing> pages, Connection database) throws SQLException {
        double most = 0;
        for (var page : pages) {
            if (page.reflection().isPresent()) {
                double lost = page.typed().lost(stored(page, database), killed);
                seconds.add(lost);
                most = Math.max(most, lost);
            }
        }
        return most;
    }

    /** Pages of which anything is missing although they have sent what they kept. */
    static long incomplete(List<Typing> pages, Connection database) throws SQLException {
        long incomplete = 0;
        for (var page : pages) {
            incomplete += page.typed().text().equals(stored(page, database)) ? 0 : 1;
        }
        return incomplete;
    }

    private static String stored(Typing page, Connection database) throws SQLException {
        var reflection = UUID.fromString(page.reflection().orElseThrow());
        var there =
                new Rows(database)
                        .all(
                                "select text from reflection_draft where reflection_id = ?"
                                        + " and kind = 'TYPED'",
                                row -> row.getString(1),
                                reflection);
        return there.isEmpty() ? "" : there.getFirst();
    }

    long tooLong() {
        return seconds.stream().filter(lost -> lost > MOST_SECONDS).count();
    }

    /** For a line of JSON. */
    String summary() {
        var sorted = seconds.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "{\"pages\":%d,\"median\":%.1f,\"p95\":%.1f,\"most\":%.2f,\"tooLong\":%d}",
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1),
                tooLong());
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
