package vn.hoctap.originality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.AuditTrail;
import vn.hoctap.textreuse.Span;

/** Texts of a case for those whose task it is, each reading written down for its author. */
@Component
class TextReading {

    private final EvidenceStore evidence;
    private final Deciders deciders;
    private final CaseReading reading;
    private final Reflections reflections;
    private final AuditTrail audit;

    TextReading(
            EvidenceStore evidence,
            Deciders deciders,
            CaseReading reading,
            Reflections reflections,
            AuditTrail audit) {
        this.evidence = evidence;
        this.deciders = deciders;
        this.reading = reading;
        this.reflections = reflections;
        this.audit = audit;
    }

    /** A version that the case rests on; a key official's only for the board. */
    CaseText text(CaseFile file, Evidence.Text asked) {
        var member = member(file, asked.reflection());
        boolean ofCase =
                member.version() == asked.version()
                        || evidence.of(file.id()).stream()
                                .anyMatch(pair -> pair.a().equals(asked) || pair.b().equals(asked));
        if (!ofCase || (member.keyOfficial() && !reading.ofTheBoard())) {
            throw denied();
        }
        audit.write("originality.read-text", Optional.of(asked.reflection().value()));
        var known = evidence.text(file.id(), asked);
        return new CaseText(
                asked.reflection(),
                asked.version(),
                version(asked).text(),
                known.fromSources(),
                known.notes());
    }

    /** What members share in a case that the board decides, without a key official's words. */
    List<SharedPassage> passages(CaseFile file, Optional<PersonId> viewer) {
        boolean concerned =
                viewer.filter(one ->
                                deciders.followers(file).contains(one)
                                        || deciders.of(file).contains(one))
                        .isPresent();
        if (!concerned) {
            throw denied();
        }
        var texts = new HashMap<Evidence.Text, String>();
        var shared = new ArrayList<SharedPassage>();
        for (var pair : evidence.of(file.id())) {
            var a = open(file, pair.a(), texts);
            var b = open(file, pair.b(), texts);
            int number = 0;
            for (var passage : pair.passages()) {
                number++;
                shared.add(
                        new SharedPassage(
                                pair.a(),
                                pair.b(),
                                number,
                                excerpt(a, passage.a()),
                                excerpt(b, passage.b())));
            }
        }
        texts.keySet().stream()
                .map(Evidence.Text::reflection)
                .distinct()
                .forEach(read ->
                        audit.write("originality.read-passages", Optional.of(read.value())));
        return shared;
    }

    private @Nullable String open(
            CaseFile file, Evidence.Text text, Map<Evidence.Text, String> texts) {
        if (member(file, text.reflection()).keyOfficial()) {
            return null;
        }
        return texts.computeIfAbsent(text, asked -> version(asked).text());
    }

    private static @Nullable String excerpt(@Nullable String text, Span span) {
        return text == null ? null : Excerpts.of(text, span);
    }

    private HandedIn version(Evidence.Text text) {
        return reflections.version(text.reflection(), text.version()).orElseThrow();
    }

    private static CaseFile.Member member(CaseFile file, ReflectionId reflection) {
        return file.members().stream()
                .filter(one -> one.reflection().equals(reflection))
                .findFirst()
                .orElseThrow(TextReading::denied);
    }

    static AuthorizationDeniedException denied() {
        return new AuthorizationDeniedException(
                "Not a text of this case for you", new AuthorizationDecision(false));
    }
}
