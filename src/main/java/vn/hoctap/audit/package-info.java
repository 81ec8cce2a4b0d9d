/**
 * What was done and read, by whom and when: append-only and chained.
 *
 * <p>The list names what it knows by id only through {@link vn.hoctap.audit.AuditObjects}: people,
 * accounts and units here, what modules of later levels own in a bean of the desk.
 */
@ApplicationModule(allowedDependencies = {"shared", "identity", "roster", "organization"})
@NullMarked
package vn.hoctap.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
