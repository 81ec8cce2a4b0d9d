package vn.hoctap.live;

import java.util.List;

/**
 * What the board says of a recording that it adds to a plan.
 *
 * @param speaker who speaks; may be empty
 * @param fileName of the MP4
 * @param captions WebVTT; empty for none
 * @param chapters in their order; may be empty
 * @param demandPercent share that must be watched, 1 to 100
 */
public record NewRecording(
        String title,
        String speaker,
        String fileName,
        String captions,
        List<Chapter> chapters,
        int demandPercent) {

    /** What the board asks for when it says nothing else. */
    public static final int USUAL_DEMAND = 90;

    public NewRecording {
        title = title.strip();
        speaker = speaker.strip();
        chapters = List.copyOf(chapters);
        if (title.isEmpty()) {
            throw new IllegalArgumentException("A title is needed");
        }
        if (demandPercent < 1 || demandPercent > 100) {
            throw new IllegalArgumentException("1 to 100 percent, not " + demandPercent);
        }
    }
}
