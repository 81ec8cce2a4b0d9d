package vn.hoctap.resolution;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;

/** The door to study documents, their sections and materials. */
@Service
@Transactional
public class StudyDocuments {

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<StudyDocument> find(StudyDocumentId document) {
        throw new UnsupportedOperationException();
    }

    /**
     * Every text that everybody was given with a document: its own, slides, outline.
     *
     * @return title to text
     */
    @BetweenModules
    @Transactional(readOnly = true)
    public Map<String, String> givenTexts(StudyDocumentId document) {
        throw new UnsupportedOperationException();
    }
}
