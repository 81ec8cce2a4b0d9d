package vn.hoctap.quiz;

/**
 * Results of a unit.
 *
 * @param share of the points on average, 0 to 1
 */
public record UnitResult(String unit, int persons, int passed, double share) {}
