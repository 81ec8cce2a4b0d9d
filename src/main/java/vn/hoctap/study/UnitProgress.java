package vn.hoctap.study;

import java.util.Map;
import vn.hoctap.organization.UnitId;

/**
 * How far a base organization is with a plan.
 *
 * @param finished how many did everything that is asked of them
 */
public record UnitProgress(
        UnitId unit, String name, int members, int finished, Map<Step, StepCount> steps) {

    /** How many are done with a step, and for how many it is open and past its day. */
    public record StepCount(int done, int overdue) {}

    /** Share of members who did everything, in whole percent, rounded down. */
    public int percent() {
        return members == 0 ? 0 : finished * 100 / members;
    }
}
