package vn.hoctap.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What is looked at in a reflection, and how many points each level gives. */
public record Rubric(List<Criterion> criteria) {

    private static final List<String> WORDS = List.of("below", "pass", "good", "best");

    /** 10 points: 3 for the content, 4 for one's own work, 2 for what is promised, 1 for form. */
    public static final Rubric STANDARD =
            new Rubric(
                    List.of(
                            criterion("content", "1.0", "1.5", "2.5", "3.0"),
                            criterion("work", "1.0", "2.0", "3.0", "4.0"),
                            criterion("promise", "0.5", "1.0", "1.5", "2.0"),
                            criterion("form", "0.25", "0.5", "0.75", "1.0")));

    public Rubric {
        criteria = List.copyOf(criteria);
    }

    private static Criterion criterion(String key, String... points) {
        return new Criterion(
                key,
                IntStream.range(0, points.length)
                        .mapToObj(i -> new Level(WORDS.get(i), new BigDecimal(points[i])))
                        .toList());
    }

    public BigDecimal most() {
        return criteria.stream().map(Criterion::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * @throws IllegalArgumentException when there is no such criterion, or it has no level of so
     *     many points
     */
    void mustKnow(String criterion, BigDecimal points) {
        boolean known = criteria.stream().anyMatch(c -> c.key().equals(criterion) && c.has(points));
        if (!known) {
            throw new IllegalArgumentException("No level of " + criterion + ": " + points);
        }
    }
}
