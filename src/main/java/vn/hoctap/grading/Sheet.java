package vn.hoctap.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.study.StudyPlanId;

/**
 * A grade as its grader sees it, without the text.
 *
 * @param number of the essay, counted through everything that was handed in
 * @param marks points by the key of the criterion; those given so far
 * @param savedAt null before the first mark
 * @param similarity null until the version is judged
 */
public record Sheet(
        GradeId id,
        long number,
        ReflectionId reflection,
        int version,
        StudyPlanId plan,
        boolean keyOfficial,
        GradeState state,
        Rubric rubric,
        Map<String, BigDecimal> marks,
        String comment,
        @Nullable Instant savedAt,
        @Nullable Similarity similarity) {

    public Sheet {
        marks = Map.copyOf(marks);
    }

    public Optional<Instant> savedIfAny() {
        return Optional.ofNullable(savedAt);
    }

    public Optional<Similarity> similarityIfAny() {
        return Optional.ofNullable(similarity);
    }

    /** Points so far. */
    public BigDecimal total() {
        return marks.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean complete() {
        return rubric.criteria().stream().allMatch(c -> marks.containsKey(c.key()));
    }
}
