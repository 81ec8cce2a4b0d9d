package vn.hoctap.quiz;

import org.jspecify.annotations.Nullable;
import vn.hoctap.roster.PersonId;

/** What an attempt's result is before and after a regrading. */
record ResultChange(
        AttemptId attempt,
        PersonId person,
        @Nullable Double creditBefore,
        @Nullable Double creditAfter,
        Score before,
        Score after,
        boolean passedBefore,
        boolean passedAfter) {}
