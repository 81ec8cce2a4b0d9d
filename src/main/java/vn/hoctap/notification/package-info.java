/** Who is told what, and whether he has read it. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "roster",
            "organization",
            "resolution",
            "study",
            "reflection",
            "originality",
            "grading",
            "quiz"
        })
@NullMarked
package vn.hoctap.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
