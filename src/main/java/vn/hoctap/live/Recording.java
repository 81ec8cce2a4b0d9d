package vn.hoctap.live;

import java.util.List;
import java.util.UUID;
import vn.hoctap.study.StudyPlanId;

/**
 * A recorded session.
 *
 * @param speaker who speaks; may be empty
 * @param video the file
 * @param chapters in their order; may be empty
 * @param demandPercent share that must be watched, 1 to 100
 * @param captioned whether there are captions
 */
public record Recording(
        RecordingId id,
        StudyPlanId plan,
        String title,
        String speaker,
        UUID video,
        boolean captioned,
        List<Chapter> chapters,
        long durationMillis,
        int demandPercent) {

    /** What must be watched of it, in milliseconds. */
    public long demandMillis() {
        return durationMillis * demandPercent / 100;
    }
}
