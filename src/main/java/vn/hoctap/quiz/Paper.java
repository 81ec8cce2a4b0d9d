package vn.hoctap.quiz;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attempt as its taker sees it.
 *
 * @param number which attempt it is, from 1
 * @param place the question last looked at, from 1
 * @param endsAt by the server's clock; null without a limit
 * @param revision how many answers were stored
 * @param now the server's clock, since the page's own may be wrong
 */
public record Paper(
        AttemptId attempt,
        int number,
        String title,
        AttemptState state,
        int place,
        @Nullable Instant endsAt,
        Instant now,
        PageMode pages,
        long revision,
        List<ShownQuestion> questions) {}
