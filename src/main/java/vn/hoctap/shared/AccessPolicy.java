package vn.hoctap.shared;

import java.util.Optional;

/** Answers whether the one who is acting may do something; the policy table behind it. */
public interface AccessPolicy {

    /**
     * @param operation as the table calls it
     * @param object what it is done with; empty when the operation has no object
     * @throws org.springframework.security.authorization.AuthorizationDeniedException when not
     */
    void require(String operation, Optional<TypedId> object);

    /** The same question for screens that show a control only to those who may use it. */
    boolean allows(String operation, Optional<TypedId> object);

    /** Whether the table asks for a line in the audit trail when this was done. */
    boolean audited(String operation);

    /** Whether an acknowledged piece that causes it is record enough, without a line of its own. */
    default boolean recordedByPiece(String operation) {
        return false;
    }
}
