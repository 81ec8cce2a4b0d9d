package vn.hoctap.resolution;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** Study documents belong to everybody. */
@Component
class DocumentSubjects implements Subjects<StudyDocumentId> {

    private final DocumentStore documents;

    DocumentSubjects(DocumentStore documents) {
        this.documents = documents;
    }

    @Override
    public Class<StudyDocumentId> type() {
        return StudyDocumentId.class;
    }

    @Override
    public Optional<Subject> describe(StudyDocumentId id) {
        return documents.find(id).map(found -> Subject.ofTheWhole());
    }
}
