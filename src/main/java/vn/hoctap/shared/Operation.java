package vn.hoctap.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names what a person does by calling this method of a door, as the policy table calls it.
 *
 * <p>Before the method runs, the table is asked whether the person may do this with the object: the
 * first argument that is a {@link TypedId}, or none. After it, the audit trail is written in the
 * same transaction where the table says so. A method that people cause to run carries this
 * annotation; one that only other modules call carries {@link BetweenModules}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {

    /** Module and verb, {@code reflection.submit}; a row of the policy table. */
    String value();
}
