package vn.hoctap.originality;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.Passage;

/**
 * Passages that were found to be no sign of a duplicate between the authors of a case. Two of them
 * who share nothing else are not raised again, whichever versions they hand in: nine of ten words
 * of what they share have to stand in a run of {@value #RUN} words of a settled passage. A third
 * author is not covered by what was found of two.
 */
@Component
class SettledPassages {

    private static final int RUN = 5;
    private static final double NEARLY_ALL = 0.9;
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final JdbcClient jdbc;
    private final EvidenceStore evidence;
    private final Reflections reflections;

    SettledPassages(JdbcClient jdbc, EvidenceStore evidence, Reflections reflections) {
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.reflections = reflections;
    }

    /** What the texts of a case share is not raised again. */
    void settle(CaseFile file) {
        var shared =
                Evidence.newest(evidence.of(file.id())).stream()
                        .filter(pair -> pair.verdict().alerts())
                        .flatMap(this::excerpts)
                        .distinct()
                        .toList();
        for (int at = 0; at < shared.size(); at++) {
            jdbc.sql(
                            """
                            insert into originality_settled_passage
                                (case_id, position, plan_id, base_unit_id, text)
                            values (:case, :position, :plan, :unit, :text)
                            """)
                    .param("case", file.id().value())
                    .param("position", at + 1)
                    .param("plan", file.plan().value())
                    .param("unit", file.baseUnit().value())
                    .param("text", shared.get(at))
                    .update();
        }
    }

    private Stream<String> excerpts(Evidence pair) {
        return Stream.concat(
                excerpts(pair.a(), pair.passages().stream().map(Passage::a).toList()),
                excerpts(pair.b(), pair.passages().stream().map(Passage::b).toList()));
    }

    private Stream<String> excerpts(Evidence.Text text, List<vn.hoctap.textreuse.Span> spans) {
        return reflections.version(text.reflection(), text.version()).stream()
                .flatMap(version -> spans.stream().map(span -> Excerpts.of(version.text(), span)));
    }

    Known in(StudyPlanId plan, UnitId unit) {
        var cases = new HashMap<UUID, Settled>();
        jdbc.sql(
                        """
                        select p.case_id, p.text from originality_settled_passage p
                         where p.plan_id = :plan and p.base_unit_id = :unit
                        """)
                .param("plan", plan.value())
                .param("unit", unit.value())
                .query((row, n) ->
                        Map.entry(row.getObject("case_id", UUID.class), row.getString("text")))
                .list()
                .forEach(passage ->
                        cases.computeIfAbsent(passage.getKey(), this::settled)
                                .runs()
                                .addAll(runsOf(words(passage.getValue()))));
        return new Known(List.copyOf(cases.values()));
    }

    private Settled settled(UUID id) {
        var authors =
                jdbc.sql("select reflection_id from originality_member where case_id = :id")
                        .param("id", id)
                        .query((row, n) -> new ReflectionId(row.getObject(1, UUID.class)))
                        .list();
        return new Settled(Set.copyOf(authors), new HashSet<>());
    }

    private static List<String> words(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NO_WORD.splitAsStream(composed).filter(word -> !word.isEmpty()).toList();
    }

    private static List<List<String>> runsOf(List<String> words) {
        var found = new ArrayList<List<String>>();
        for (int at = 0; at + RUN <= words.size(); at++) {
            found.add(List.copyOf(words.subList(at, at + RUN)));
        }
        return found;
    }

    /** What was settled in a unit. */
    record Known(List<Settled> cases) {

        /** Whether the two share nothing but what was settled between them. */
        boolean covers(Evidence pair, Map<ReflectionId, HandedIn> texts) {
            var text = texts.get(pair.a().reflection());
            return text != null && cases.stream().anyMatch(one -> one.covers(pair, text.text()));
        }
    }

    /**
     * What was settled in one case.
     *
     * @param authors their reflections
     * @param runs of words that stand in a settled passage
     */
    record Settled(Set<ReflectionId> authors, Set<List<String>> runs) {

        private boolean covers(Evidence pair, String textOfA) {
            if (!authors.contains(pair.a().reflection())
                    || !authors.contains(pair.b().reflection())) {
                return false;
            }
            int shared = 0;
            int known = 0;
            for (var passage : pair.passages()) {
                var words = words(Excerpts.of(textOfA, passage.a()));
                shared += words.size();
                known += known(words);
            }
            return shared > 0 && known >= NEARLY_ALL * shared;
        }

        private int known(List<String> words) {
            int known = 0;
            int counted = 0;
            var its = runsOf(words);
            for (int at = 0; at < its.size(); at++) {
                if (runs.contains(its.get(at))) {
                    known += at + RUN - Math.max(at, counted);
                    counted = at + RUN;
                }
            }
            return known;
        }
    }
}
