package vn.hoctap.quiz;

import java.util.List;

/**
 * Results of many, one per person as the policy counts them.
 *
 * @param persons who handed in
 * @param passed of them
 * @param share of the points on average, 0 to 1
 * @param waiting persons whose answers are still to be marked by hand
 * @param classes how many earned 0 to under 10 percent of the points, 10 to under 20, … , 90 to 100
 */
public record QuizFigures(
        int persons, int passed, double share, int waiting, List<Integer> classes) {

    public QuizFigures {
        classes = List.copyOf(classes);
    }
}
