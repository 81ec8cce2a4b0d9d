/** Who signs in, which roles he holds where and until when, and what each role may do. */
@ApplicationModule(allowedDependencies = {"shared", "organization", "roster"})
@NullMarked
package vn.hoctap.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
