/** Reflections: handed in, confirmed with a receipt, replaced and rewritten. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "resolution",
            "study",
            "files",
            "pieces",
            "documents"
        })
@NullMarked
package vn.hoctap.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
