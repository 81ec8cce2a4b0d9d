package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.List;

/** What the list of a quiz cannot give of what each attempt shall get. */
public sealed interface DrawGap {

    /**
     * A rule that some attempts could not meet.
     *
     * @param there questions of this kind; enough where another rule takes the same ones
     */
    record Unmet(DrawRule rule, int there) implements DrawGap {}

    /** More are wanted than the list has. */
    record TooFew(int wanted, int there) implements DrawGap {}

    /** Not every section can be asked. */
    record SectionsLeftOut(int wanted, int sections) implements DrawGap {}

    /**
     * @param drawn how many an attempt gets where there are no rules; 0 for all
     */
    static List<DrawGap> of(List<Listed> pool, List<DrawRule> rules, int drawn) {
        var gaps = new ArrayList<DrawGap>();
        Draw.unmet(pool, rules)
                .forEach(rule ->
                        gaps.add(
                                new Unmet(
                                        rule, (int) pool.stream().filter(rule::asksFor).count())));
        int sections = (int) pool.stream().map(Listed::section).distinct().count();
        if (rules.isEmpty() && drawn > pool.size()) {
            gaps.add(new TooFew(drawn, pool.size()));
        } else if (rules.isEmpty() && drawn > 0 && drawn < sections) {
            gaps.add(new SectionsLeftOut(drawn, sections));
        }
        return gaps;
    }
}
