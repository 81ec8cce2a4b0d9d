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
        List<ShownQuestion> questions) {}
