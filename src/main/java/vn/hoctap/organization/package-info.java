/** The units of the bloc and their history by validity dates. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.hoctap.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
