/** Study documents with their sections and materials. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "files",
            "documents"
        })
@NullMarked
package vn.hoctap.resolution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
