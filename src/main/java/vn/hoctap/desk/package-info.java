/** What surrounds the screens of the modules: layout, sign-in, home pages, status, error pages. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "cli :: launch",
            "identity",
            "roster",
            "organization",
            "files",
            "audit",
            "pieces",
            "resolution",
            "study",
            "study :: ui",
            "live",
            "quiz",
            "reflection",
            "originality",
            "grading",
            "notification"
        })
@NullMarked
package vn.hoctap.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
