/** Who grades which reflection, the marks, and their publishing. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "resolution",
            "study",
            "files",
            "reflection",
            "originality"
        })
@NullMarked
package vn.hoctap.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
