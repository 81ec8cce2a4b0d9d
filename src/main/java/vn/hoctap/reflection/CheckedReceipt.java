package vn.hoctap.reflection;

import java.time.Instant;

/**
 * What is said of a receipt whose number and content belong together; nothing of its author.
 *
 * @param document number of the study document
 * @param standing whether that version still stands
 */
public record CheckedReceipt(
        String number, Instant submittedAt, String document, int words, boolean standing) {}
