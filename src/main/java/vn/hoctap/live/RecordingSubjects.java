package vn.hoctap.live;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A recording belongs to everybody. */
@Component
class RecordingSubjects implements Subjects<RecordingId> {

    private final LiveStore store;

    RecordingSubjects(LiveStore store) {
        this.store = store;
    }

    @Override
    public Class<RecordingId> type() {
        return RecordingId.class;
    }

    @Override
    public Optional<Subject> describe(RecordingId recording) {
        return store.recording(recording).map(found -> Subject.ofTheWhole());
    }
}
