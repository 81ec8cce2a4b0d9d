/** Recorded sessions: playback and the ranges that were really watched. */
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
package vn.hoctap.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
