package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Draws questions so that every rule is met whenever that is possible: places asked for are matched
 * with questions along augmenting paths (H. W. Kuhn 1955), in an order that comes from the
 * attempt's seed.
 */
final class Draw {

    private final List<Listed> pool;
    private final List<DrawRule> places;

    /** Which place each question fills. */
    private final Map<Listed, Integer> filled = new LinkedHashMap<>();

    private Draw(List<Listed> pool, List<DrawRule> rules) {
        this.pool = pool;
        this.places = new ArrayList<>();
        rules.forEach(rule -> {
            for (int i = 0; i < rule.questions(); i++) {
                places.add(rule);
            }
        });
    }

    /**
     * @param pool in the order in which questions are preferred
     * @return in the order of the pool
     * @throws DrawImpossible when there are too few of a kind
     */
    static List<Listed> byRules(List<Listed> pool, List<DrawRule> rules) {
        var draw = new Draw(pool, rules);
        for (int place = 0; place < draw.places.size(); place++) {
            if (!draw.fill(place, new HashSet<>())) {
                var rule = draw.places.get(place);
                throw new DrawImpossible(rule, (int) pool.stream().filter(rule::asksFor).count());
            }
        }
        return pool.stream().filter(draw.filled::containsKey).toList();
    }

    /** Rules that cannot be met beside those before them. */
    static Set<DrawRule> unmet(List<Listed> pool, List<DrawRule> rules) {
        var draw = new Draw(pool, rules);
        var unmet = new LinkedHashSet<DrawRule>();
        for (int place = 0; place < draw.places.size(); place++) {
            if (!draw.fill(place, new HashSet<>())) {
                unmet.add(draw.places.get(place));
            }
        }
        return unmet;
    }

    /**
     * The same for whoever takes the quiz, when questions were taken out of the list since: what
     * can be met is met, and others take the empty places.
     */
    static List<Listed> asFarAsPossible(List<Listed> pool, List<DrawRule> rules) {
        var draw = new Draw(pool, rules);
        int empty = 0;
        for (int place = 0; place < draw.places.size(); place++) {
            empty += draw.fill(place, new HashSet<>()) ? 0 : 1;
        }
        var others = pool.stream().filter(it -> !draw.filled.containsKey(it)).limit(empty).toList();
        return pool.stream()
                .filter(it -> draw.filled.containsKey(it) || others.contains(it))
                .toList();
    }

    private boolean fill(int place, Set<Listed> tried) {
        for (var question : pool) {
            if (places.get(place).asksFor(question) && tried.add(question)) {
                var other = filled.get(question);
                if (other == null || fill(other, tried)) {
                    filled.put(question, place);
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Takes one of each section in turn, so that no section is left out as long as there are as
     * many questions as sections.
     */
    static List<Listed> acrossSections(List<Listed> pool, int count) {
        var sections = new LinkedHashMap<String, List<Listed>>();
        pool.forEach(it -> sections.computeIfAbsent(it.section(), s -> new ArrayList<>()).add(it));
        var drawn = new HashSet<Listed>();
        for (int round = 0; drawn.size() < Math.min(count, pool.size()); round++) {
            for (var section : sections.values()) {
                if (round < section.size() && drawn.size() < count) {
                    drawn.add(section.get(round));
                }
            }
        }
        return pool.stream().filter(drawn::contains).toList();
    }
}
