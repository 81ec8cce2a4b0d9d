package vn.hoctap.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hoctap.identity.AccountId;

/**
 * Which lines of the trail are looked at; what is null does not narrow them.
 *
 * @param first day of the period in Vietnam
 * @param last day of the period, included
 * @param account who acted
 * @param operation as the policy table calls it
 */
public record AuditFilter(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        @Nullable AccountId account,
        @Nullable String operation) {

    /** The whole trail. */
    public static AuditFilter everything() {
        return new AuditFilter(null, null, null, null);
    }
}
