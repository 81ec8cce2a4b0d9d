/**
 * The demonstration: invented units, people and documents, made through the doors of the modules.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "files",
            "audit",
            "pieces",
            "resolution",
            "study",
            "live",
            "quiz",
            "reflection",
            "originality",
            "grading",
            "notification",
            "cli :: launch"
        })
@NullMarked
package vn.hoctap.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
