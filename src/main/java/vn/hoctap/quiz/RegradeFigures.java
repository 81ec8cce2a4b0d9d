package vn.hoctap.quiz;

/**
 * How many results change.
 *
 * @param nowPassed results that pass afterwards and did not before
 * @param noLonger the other way round; the step stays done for them
 */
public record RegradeFigures(int changed, int risen, int fallen, int nowPassed, int noLonger) {}
