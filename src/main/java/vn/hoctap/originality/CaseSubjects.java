package vn.hoctap.originality;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A case belongs to its unit, is given to those who decide it, and its authors are parties. */
@Component
class CaseSubjects implements Subjects<CaseId>, CaseParties {

    private final CaseStore cases;
    private final CaseLists lists;
    private final Deciders deciders;

    CaseSubjects(CaseStore cases, CaseLists lists, Deciders deciders) {
        this.cases = cases;
        this.lists = lists;
        this.deciders = deciders;
    }

    @Override
    public Class<CaseId> type() {
        return CaseId.class;
    }

    @Override
    public Optional<Subject> describe(CaseId id) {
        return cases.find(id)
                .map(file ->
                        new Subject(
                                null,
                                file.members().stream()
                                        .map(member -> member.person().value())
                                        .collect(Collectors.toSet()),
                                values(deciders.of(file)),
                                file.baseUnit().value()));
    }

    @Override
    public Set<PersonId> of(ReflectionId reflection) {
        return lists.authorsWith(reflection);
    }

    private static Set<UUID> values(Set<PersonId> persons) {
        return persons.stream().map(PersonId::value).collect(Collectors.toSet());
    }
}
