package vn.hoctap.shared;

import java.util.Optional;
import java.util.UUID;

/** Takes down what was done; within the transaction that does it. */
public interface AuditTrail {

    /**
     * @param operation as the policy table calls it
     * @param object the id of what it was done with, if there is one
     */
    void write(String operation, Optional<UUID> object);
}
