/** Questions, attempts, and answers that are safe once shown as saved. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "resolution",
            "study",
            "files",
            "pieces"
        })
@NullMarked
package vn.hoctap.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
