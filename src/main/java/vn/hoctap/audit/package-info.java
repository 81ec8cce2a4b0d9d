/** What was done and read, by whom and when: append-only and chained. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "roster", "organization"})
@NullMarked
package vn.hoctap.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
