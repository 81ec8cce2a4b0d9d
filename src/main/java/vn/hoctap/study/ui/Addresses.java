package vn.hoctap.study.ui;

import vn.hoctap.resolution.MaterialId;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;

/** Where the pages of a plan are. */
final class Addresses {

    private Addresses() {}

    static String path(StudyPlanId plan) {
        return "plans/" + plan.value();
    }

    static String material(StudyPlanId plan, MaterialId material) {
        return path(plan) + "/materials/" + material.value();
    }

    /** The page where a step is done; the path itself for the materials. */
    static String step(StudyPlanId plan, Step step) {
        return switch (step) {
            case MATERIALS -> path(plan);
            case SESSION -> path(plan) + "/session";
            case QUIZ -> path(plan) + "/quiz";
            case REFLECTION -> path(plan) + "/reflection";
            case RESULT -> path(plan) + "/result";
        };
    }
}
