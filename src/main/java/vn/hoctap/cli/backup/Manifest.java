package vn.hoctap.cli.backup;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a backup holds.
 *
 * @param version of the format
 * @param createdAt ISO instant
 * @param schema the newest migration of each module, so that the rows find the columns they had
 * @param tables rows and SHA-256 of the lines of each table
 * @param sequences next value of each sequence
 * @param files how many files
 * @param bytes how many bytes they have
 */
record Manifest(
        int version,
        String createdAt,
        SortedMap<String, Integer> schema,
        SortedMap<String, Table> tables,
        SortedMap<String, Long> sequences,
        long files,
        long bytes) {

    static final int VERSION = 2;

    /** Had no versions of the schema: every module stood at its first. */
    static final int WITHOUT_SCHEMA = 1;

    static final String NAME = "manifest.json";

    Manifest {
        schema = new TreeMap<>(schema);
        tables = new TreeMap<>(tables);
        sequences = new TreeMap<>(sequences);
    }

    /** Rows of a table and the SHA-256 of their lines. */
    record Table(long rows, String sha256) {}

    long rows() {
        return tables.values().stream().mapToLong(Table::rows).sum();
    }
}
