/**
 * Files people bring: kept by their hash, read in a process of their own, refused with a reason.
 */
@ApplicationModule(allowedDependencies = {"shared", "documents"})
@NullMarked
package vn.hoctap.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
