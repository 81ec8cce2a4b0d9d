package vn.hoctap.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the trail as people read it.
 *
 * @param who the name of the account; null when it is gone
 * @param operation as the policy table calls it
 */
public record AuditEntry(Instant at, @Nullable String who, String operation) {}
