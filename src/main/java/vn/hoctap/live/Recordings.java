package vn.hoctap.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/** The door to recorded sessions: adding and playing them. */
@Service
@Transactional
public class Recordings {

    private final LiveStore store;
    private final Videos videos;
    private final Clock clock;

    Recordings(LiveStore store, Videos videos, Clock clock) {
        this.store = store;
        this.videos = videos;
        this.clock = clock;
    }

    /**
     * Adds a recording to a plan.
     *
     * @param video an MP4; it is read to its end and not closed
     * @throws RecordingUnreadable when it is no MP4 that tells its length
     * @throws CaptionsUnreadable when the captions are no WebVTT
     * @throws vn.hoctap.files.FileTooLarge when it has more than 4 GiB
     */
    @Operation("live.add")
    public RecordingId add(StudyPlanId plan, NewRecording given, InputStream video) {
        CaptionsUnreadable.check(given.captions());
        var file = videos.keep(video, given.fileName());
        var recording =
                new Recording(
                        RecordingId.next(),
                        plan,
                        given.title(),
                        given.speaker(),
                        file.value(),
                        !given.captions().isEmpty(),
                        given.chapters(),
                        duration(videos.video(file.value())),
                        given.demandPercent());
        store.insert(recording, given.captions(), clock.instant());
        return recording.id();
    }

    /** The recordings of a plan in the order in which they were added. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Recording> ofPlan(StudyPlanId plan) {
        return store.ofPlan(plan);
    }

    /** Its bytes. */
    @Operation("live.play")
    @Transactional(readOnly = true)
    public Resource video(RecordingId recording) {
        return videos.video(store.recording(recording).orElseThrow().video());
    }

    /** Its captions as WebVTT; empty when it has none. */
    @Operation("live.play")
    @Transactional(readOnly = true)
    public Optional<String> captions(RecordingId recording) {
        return Optional.of(store.captions(recording)).filter(text -> !text.isEmpty());
    }

    private static long duration(Resource video) {
        try {
            return Mp4.durationMillis(video.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
