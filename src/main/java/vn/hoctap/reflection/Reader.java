package vn.hoctap.reflection;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.audit.AuditEntry;

/**
 * Somebody who read a text of an author, as the author is told.
 *
 * @param who his name; null when his account is gone
 * @param task for what he read, the operation of the policy table
 * @param last when he did so last
 */
public record Reader(@Nullable String who, String task, int times, Instant last) {

    /**
     * One line for each person and task.
     *
     * @param entries newest first
     */
    static List<Reader> of(List<AuditEntry> entries) {
        var readers = new LinkedHashMap<String, Reader>();
        for (var entry : entries) {
            readers.merge(
                    entry.operation() + " " + entry.who(),
                    new Reader(entry.who(), entry.operation(), 1, entry.at()),
                    (latest, earlier) ->
                            new Reader(latest.who, latest.task, latest.times + 1, latest.last));
        }
        return List.copyOf(readers.values());
    }
}
