package vn.hoctap.quiz;

import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.TypedId;

/**
 * Rights of these tests: an attempt is its taker's alone but for those who mark it, everything else
 * is allowed.
 */
record OwnOnly(AttemptSubjects attempts, Actors actors) implements AccessPolicy {

    @Override
    public void require(String operation, Optional<TypedId> object) {
        if (!allows(operation, object)) {
            throw new AuthorizationDeniedException(operation, new AuthorizationDecision(false));
        }
    }

    @Override
    public boolean allows(String operation, Optional<TypedId> object) {
        if (object.isPresent() && object.get() instanceof AttemptId attempt) {
            boolean own =
                    attempts.describe(attempt).map(Subject::owner).stream()
                            .anyMatch(owner ->
                                    Objects.equals(
                                            actors.current().map(Actor::person).orElse(null),
                                            owner));
            return own != operation.endsWith("-essay");
        }
        return true;
    }

    @Override
    public boolean audited(String operation) {
        return false;
    }
}
