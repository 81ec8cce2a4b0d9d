/** Persons, the units they belong to and the posts they hold, by validity dates. */
@ApplicationModule(allowedDependencies = {"shared", "organization"})
@NullMarked
package vn.hoctap.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
