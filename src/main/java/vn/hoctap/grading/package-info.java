/**
 * Who grades which reflection, the marks, and their publishing.
 *
 * <p>The board's graders grade key officials, a unit's graders the rest of that unit; nobody his
 * own text or one of a case in which he is an author: when a case begins, its authors lose what
 * they had to grade of it. An essay is marked in one open page at a time; what is said of a place
 * in it is kept by code points of the checked text. View promised to other modules: {@code
 * grading_v_grade}.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "identity",
            "audit",
            "roster",
            "organization",
            "resolution",
            "study",
            "files",
            "pieces",
            "textreuse",
            "reflection",
            "originality"
        })
@NullMarked
package vn.hoctap.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
