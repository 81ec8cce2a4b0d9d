/**
 * Judgements of reflections and the cases that follow from them, by the board's policy; a changed
 * policy is applied to what exists.
 */
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
            "textreuse"
        })
@NullMarked
package vn.hoctap.originality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
