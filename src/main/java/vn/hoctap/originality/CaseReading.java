package vn.hoctap.originality;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.Role;
import vn.hoctap.roster.PersonId;

/** Puts together what each who looks at a case may see of it; no texts. */
@Component
class CaseReading {

    private final EvidenceStore evidence;
    private final CaseHistory history;
    private final Deciders deciders;
    private final Accounts accounts;
    private final CasePlace place;

    CaseReading(
            EvidenceStore evidence,
            CaseHistory history,
            Deciders deciders,
            Accounts accounts,
            CasePlace place) {
        this.evidence = evidence;
        this.history = history;
        this.deciders = deciders;
        this.accounts = accounts;
        this.place = place;
    }

    OpenCase open(CaseFile file, Optional<PersonId> viewer) {
        var look = look(file, viewer);
        boolean board = ofTheBoard();
        var names = place.authors(file.id());
        return new OpenCase(
                file.id(),
                file.number(),
                file.revision(),
                place.document(file),
                place.unit(file),
                file.state(),
                file.openedAt(),
                file.dueOn(),
                file.closedAt(),
                file.metOn(),
                file.minutes(),
                file.minutesName(),
                file.members().stream()
                        .map(member ->
                                author(
                                        member,
                                        names.getOrDefault(member.person(), CasePlace.Named.NOBODY),
                                        look,
                                        board))
                        .toList(),
                evidence.of(file.id()),
                history.of(file.id()).stream()
                        .map(line ->
                                new OpenCase.Happening(
                                        line.at(), line.step(), line.name(), line.note()))
                        .toList(),
                look);
    }

    private OpenCase.Look look(CaseFile file, Optional<PersonId> viewer) {
        if (viewer.filter(deciders.of(file)::contains).isPresent()) {
            return OpenCase.Look.DECIDES;
        }
        return viewer.filter(deciders.followers(file)::contains).isPresent()
                ? OpenCase.Look.FOLLOWS
                : OpenCase.Look.KNOWS;
    }

    private static OpenCase.Author author(
            CaseFile.Member member, CasePlace.Named who, OpenCase.Look look, boolean board) {
        return new OpenCase.Author(
                member.reflection(),
                member.version(),
                who.name(),
                who.cell(),
                look == OpenCase.Look.DECIDES && (board || !member.keyOfficial()),
                member.handedInAt(),
                member.words(),
                member.withdrawn(),
                member.explanation() != null,
                look == OpenCase.Look.KNOWS ? null : member.explanation(),
                member.rewrite());
    }

    boolean ofTheBoard() {
        return accounts.caller().filter(who -> who.has(Role.BOARD_STAFF)).isPresent();
    }
}
