/** The one channel of acknowledged writes: answers, drafts, watched ranges. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package vn.hoctap.pieces;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
