package vn.hoctap.quiz;

import java.util.List;

/**
 * An answer as a page sends it.
 *
 * @param question its number in the attempt, from 1
 * @param chosen places on the page from 0, as {@link ShownQuestion#chosen} tells them; empty to
 *     take an answer back
 * @param text what was typed; empty where nothing is typed
 * @param marked whether the taker wants to come back to it
 */
public record PageAnswer(int question, List<Integer> chosen, String text, boolean marked) {

    public PageAnswer {
        chosen = List.copyOf(chosen);
    }
}
