package vn.hoctap.reflection;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What an author was asked.
 *
 * @param due the last day, Vietnam's
 * @param note by the one who decided, shown to the author
 */
public record RewriteAsked(LocalDate due, String note, Instant askedAt) {}
