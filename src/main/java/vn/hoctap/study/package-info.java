/** Study plans, their deadlines, and where each person stands on his path. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "resolution",
            "files"
        })
@NullMarked
package vn.hoctap.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
