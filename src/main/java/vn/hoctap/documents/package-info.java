/**
 * From a file of any known format to its text, with notes of what was odd; pure, run in a child
 * process.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.hoctap.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
