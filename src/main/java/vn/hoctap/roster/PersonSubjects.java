package vn.hoctap.roster;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A person is his own, and belongs to the cell of his last membership. */
@Component
class PersonSubjects implements Subjects<PersonId> {

    private final PersonRows rows;

    PersonSubjects(PersonRows rows) {
        this.rows = rows;
    }

    @Override
    public Class<PersonId> type() {
        return PersonId.class;
    }

    @Override
    public Optional<Subject> describe(PersonId person) {
        return rows.lastCell(person).map(cell -> Subject.ofPerson(person.value(), cell.value()));
    }
}
