/**
 * Reflections: drafts, versions that are handed in and never change, receipts, rewrites.
 *
 * <p>One reflection per person and plan. Authors come through {@code HandIns}, everybody else
 * through {@code Reflections}. What other modules know of a text, its graders, its case, what the
 * comparison put right or would say, they tell through {@code Assessment}, {@code CaseParties},
 * {@code TextNotes} and {@code SelfCheck}. View promised to other modules: {@code
 * reflection_v_reflection}, the versions that stand.
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
            "pieces",
            "documents",
            "audit"
        })
@NullMarked
package vn.hoctap.reflection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
