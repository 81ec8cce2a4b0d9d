package vn.hoctap.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a door that other modules call on nobody's behalf: no rights are asked, so no screen
 * may call it. What a person causes carries {@link Operation} instead.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BetweenModules {}
