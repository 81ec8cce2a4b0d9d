package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its taker sees it; nothing in it tells what is right.
 *
 * @param number from 1, in the order of the attempt
 * @param options in the order of the attempt; none for true or false, whose words the page knows
 * @param chosen what is stored, as places in the options from 0
 * @param savedAt when it was stored; null as long as nothing is
 */
public record ShownQuestion(
        int number,
        ItemKind kind,
        String stem,
        List<String> options,
        List<Integer> chosen,
        boolean marked,
        @Nullable Instant savedAt) {}
