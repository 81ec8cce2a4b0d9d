package vn.hoctap.study;

/** What a step needs from the module that holds it before members can do it. */
public interface StepContent {

    Step step();

    /** Whether there is something to do in this step of the plan. */
    boolean ready(StudyPlanId plan);
}
