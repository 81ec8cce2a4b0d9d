package vn.hoctap.originality;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Role;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.AuditTrail;

/** Puts together what each who looks at a case may see of it. */
@Component
class CaseReading {

    private final CaseStore cases;
    private final CaseHistory history;
    private final JudgementStore judgements;
    private final Deciders deciders;
    private final Reflections reflections;
    private final Accounts accounts;
    private final CasePlace place;
    private final AuditTrail audit;

    CaseReading(
            CaseStore cases,
            CaseHistory history,
            JudgementStore judgements,
            Deciders deciders,
            Reflections reflections,
            Accounts accounts,
            CasePlace place,
            AuditTrail audit) {
        this.cases = cases;
        this.history = history;
        this.judgements = judgements;
        this.deciders = deciders;
        this.reflections = reflections;
        this.accounts = accounts;
        this.place = place;
        this.audit = audit;
    }

    OpenCase open(CaseFile file, Optional<PersonId> viewer) {
        boolean board = ofTheBoard();
        boolean decides = viewer.filter(deciders.of(file)::contains).isPresent();
        var evidence = cases.evidence(file.id());
        var authors =
                file.members().stream()
                        .map(member -> author(member, decides && (board || !member.keyOfficial())))
                        .toList();
        return new OpenCase(
                file.id(),
                file.number(),
                place.document(file),
                place.unit(file),
                file.state(),
                file.openedAt(),
                file.dueOn(),
                file.metOn(),
                file.minutes(),
                authors,
                evidence,
                history.of(file.id()).stream()
                        .map(line ->
                                new OpenCase.Happening(
                                        line.at(), line.step(), line.name(), line.note()))
                        .toList(),
                decides);
    }

    private OpenCase.Author author(CaseFile.Member member, boolean textOpen) {
        var text = newest(member);
        return new OpenCase.Author(
                member.reflection(),
                text.version(),
                place.name(member.person()),
                place.cell(member.person()),
                textOpen,
                text.firstAt(),
                text.words(),
                member.explanation(),
                member.rewriteDue(),
                member.rewritten() != null);
    }

    private HandedIn newest(CaseFile.Member member) {
        var rewritten = member.rewritten();
        int version = rewritten == null ? member.version() : rewritten;
        return reflections.version(member.reflection(), version).orElseThrow();
    }

    CaseText text(CaseFile file, ReflectionId reflection, int version) {
        var member =
                file.members().stream()
                        .filter(one -> one.reflection().equals(reflection))
                        .findFirst()
                        .orElseThrow(CaseReading::denied);
        if (member.keyOfficial() && !ofTheBoard()) {
            throw denied();
        }
        audit.write("originality.read-text", Optional.of(reflection.value()));
        var text = reflections.version(reflection, version).orElseThrow();
        var judged = judgements.judgement(reflection).filter(one -> one.version() == version);
        return new CaseText(
                reflection,
                version,
                text.text(),
                judged.map(one -> one.details().fromSources()).orElse(List.of()),
                judged.map(one -> one.details().notes()).orElse(List.of()));
    }

    OwnPart ownPart(CaseFile file, PersonId person) {
        var member =
                file.members().stream()
                        .filter(one -> one.person().equals(person))
                        .findFirst()
                        .orElseThrow(CaseReading::denied);
        var pairs =
                cases.evidence(file.id()).stream()
                        .filter(pair -> pair.verdict().alerts())
                        .filter(pair -> side(pair, member.reflection()) != null)
                        .toList();
        double most =
                pairs.stream()
                        .mapToDouble(
                                pair -> Objects.requireNonNull(side(pair, member.reflection())))
                        .max()
                        .orElse(0);
        var others =
                pairs.stream()
                        .map(pair ->
                                pair.a().reflection().equals(member.reflection())
                                        ? pair.b().reflection()
                                        : pair.a().reflection())
                        .collect(Collectors.toSet());
        return new OwnPart(
                file.id(),
                file.number(),
                file.plan(),
                file.state(),
                most,
                others.size(),
                member.explanation(),
                member.rewriteDue(),
                member.rewritten() != null);
    }

    private static @Nullable Double side(Evidence pair, ReflectionId reflection) {
        if (pair.a().reflection().equals(reflection)) {
            return pair.shareOfA();
        }
        return pair.b().reflection().equals(reflection) ? pair.shareOfB() : null;
    }

    private boolean ofTheBoard() {
        return accounts.caller().filter(who -> who.has(Role.BOARD_STAFF)).isPresent();
    }

    private static AuthorizationDeniedException denied() {
        return new AuthorizationDeniedException(
                "Not a text of this case for you", new AuthorizationDecision(false));
    }
}
