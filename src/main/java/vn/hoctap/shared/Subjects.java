package vn.hoctap.shared;

import java.util.Optional;

/**
 * Describes the objects of one id type to the policy; one bean per type that doors take as their
 * object.
 */
public interface Subjects<T extends TypedId> {

    Class<T> type();

    /** Empty when there is no such object: then everybody is refused alike. */
    Optional<Subject> describe(T id);
}
