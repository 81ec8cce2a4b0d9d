package vn.hoctap.quiz;

/**
 * How a result changes.
 *
 * @param name of the taker
 * @param number which attempt of his
 */
public record RegradeRow(
        String name,
        int number,
        double pointsBefore,
        double possibleBefore,
        double pointsAfter,
        double possibleAfter,
        boolean passedBefore,
        boolean passedAfter) {}
