package vn.hoctap.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the trail as its list shows it.
 *
 * @param who the name of the account; empty when the machine did it or the account is gone
 * @param unit where the one who acted is a member today; empty outside the roster
 * @param operation as the policy table calls it
 * @param object what it was done to; empty without one, or when nobody can name it any more
 */
public record AuditLine(
        Instant at, String who, String unit, String operation, Optional<AuditObject> object) {}
