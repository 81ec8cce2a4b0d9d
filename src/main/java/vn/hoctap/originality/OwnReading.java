package vn.hoctap.originality;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.textreuse.Span;

/** What an author sees of a case: only what is his own. */
@Component
class OwnReading {

    private final EvidenceStore evidence;
    private final Reflections reflections;
    private final CasePlace place;

    OwnReading(EvidenceStore evidence, Reflections reflections, CasePlace place) {
        this.evidence = evidence;
        this.reflections = reflections;
        this.place = place;
    }

    OwnPart of(CaseFile file, PersonId person) {
        var member =
                file.members().stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElseThrow(TextReading::denied);
        var mine = new Evidence.Text(member.reflection(), member.version());
        var pairs =
                Evidence.newest(evidence.of(file.id())).stream()
                        .filter(pair -> pair.verdict().alerts())
                        .filter(pair -> pair.a().equals(mine) || pair.b().equals(mine))
                        .toList();
        var others =
                pairs.stream()
                        .map(pair -> pair.a().equals(mine) ? pair.b() : pair.a())
                        .map(Evidence.Text::reflection)
                        .collect(Collectors.toSet());
        double most =
                pairs.stream()
                        .mapToDouble(
                                pair -> pair.a().equals(mine) ? pair.shareOfA() : pair.shareOfB())
                        .max()
                        .orElse(0);
        return new OwnPart(
                file.id(),
                file.number(),
                file.plan(),
                place.document(file),
                file.state(),
                most,
                others.size(),
                passages(mine, pairs),
                member.explanation(),
                member.rewrite(),
                file.metOn());
    }

    private List<String> passages(Evidence.Text mine, List<Evidence> pairs) {
        var spans =
                pairs.stream()
                        .flatMap(pair ->
                                pair.passages().stream()
                                        .map(passage -> own(pair, mine, passage.a(), passage.b())))
                        .toList();
        if (spans.isEmpty()) {
            return List.of();
        }
        var text = reflections.version(mine.reflection(), mine.version()).orElseThrow().text();
        return Excerpts.joined(spans).stream().map(span -> Excerpts.of(text, span)).toList();
    }

    private static Span own(Evidence pair, Evidence.Text mine, Span inA, Span inB) {
        return pair.a().equals(mine) ? inA : inB;
    }
}
