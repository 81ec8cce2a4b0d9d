package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its taker sees it; nothing in it tells what is right.
 *
 * @param number from 1, in the order of the attempt
 * @param options options or entries in the order of the attempt; none for true or false, whose
 *     words the page knows, and where one writes
 * @param choices what may go with the entries of a matching question
 * @param chosen what is stored: places in the options from 0; for matching the place of the choice
 *     of each entry, -1 for none; for ordering the places of all entries in the order given
 * @param text what was typed
 * @param savedAt when it was stored; null as long as nothing is
 */
public record ShownQuestion(
        int number,
        ItemKind kind,
        RichText stem,
        List<RichText> options,
        List<RichText> choices,
        List<Integer> chosen,
        String text,
        boolean marked,
        @Nullable Instant savedAt) {}
