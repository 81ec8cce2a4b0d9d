package vn.hoctap.quiz;

import org.jspecify.annotations.Nullable;
import vn.hoctap.quiz.Question.Ref;

/**
 * What a question of a finished attempt earned.
 *
 * @param position from 1
 * @param credit 0 to 1; null as long as somebody has to mark it by hand
 * @param weight what a full answer earns; 0 when the question was voided
 * @param remark of who marked it; null for none
 */
record Mark(
        int position,
        Ref ref,
        boolean answered,
        @Nullable Double credit,
        double weight,
        @Nullable String remark) {}
