package vn.hoctap.drill;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Compares the ledger with the database by plain SQL; it knows nothing of the product's code. What
 * grows with every cycle is read from where the last comparison ended, and once more as a whole
 * from time to time.
 */
final class Checker {

    private final List<Part> parts;
    private final IndexExpected index = new IndexExpected();

    Checker(Ledger ledger, Findings findings, Path data) {
        this.parts =
                List.of(
                        new Keys(ledger, findings),
                        new Places(ledger, findings),
                        new WatchedTime(ledger, findings),
                        new Points(findings),
                        new Trail(ledger, findings),
                        new StoredFiles(findings, data),
                        new Events(findings),
                        index);
    }

    /**
     * Compares everything.
     *
     * @param all whether also what was compared before and cannot have changed
     * @return how much there was
     */
    Map<String, Object> compare(Connection database, boolean all) throws SQLException {
        var figures = new TreeMap<String, Object>();
        long begun = System.nanoTime();
        for (var part : parts) {
            part.compare(new Rows(database), all, figures);
        }
        figures.put("seconds", Math.round((System.nanoTime() - begun) / 1e7) / 100.0);
        return figures;
    }

    /** What the index must hold by the database as it was compared last. */
    Map<String, String> expectedInIndex() {
        return index.texts();
    }
}
