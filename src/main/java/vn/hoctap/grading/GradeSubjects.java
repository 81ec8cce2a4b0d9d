package vn.hoctap.grading;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Units;
import vn.hoctap.reflection.CaseParties;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A grade stands to people as the text it is of; it is assigned to its grader. */
@Component
class GradeSubjects implements Subjects<GradeId> {

    private final GradeStore grades;
    private final ObjectProvider<CaseParties> cases;
    private final Units units;

    GradeSubjects(GradeStore grades, ObjectProvider<CaseParties> cases, Units units) {
        this.grades = grades;
        this.cases = cases;
        this.units = units;
    }

    @Override
    public Class<GradeId> type() {
        return GradeId.class;
    }

    @Override
    public Optional<Subject> describe(GradeId id) {
        return grades.find(id)
                .map(grade ->
                        new Subject(
                                grade.author().value(),
                                parties(grade),
                                grade.grader() == null ? Set.of() : Set.of(grade.grader().value()),
                                grade.keyOfficial()
                                        ? units.root().orElseThrow().value()
                                        : grade.baseUnit().value()));
    }

    /** The author stays the owner whatever case he is in. */
    private Set<UUID> parties(GradeRow grade) {
        return cases.stream()
                .flatMap(source -> source.of(grade.reflection()).stream())
                .filter(person -> !person.equals(grade.author()))
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
