package vn.hoctap.live;

/** The video is not an MP4 that tells how long it lasts. */
public class RecordingUnreadable extends RuntimeException {

    RecordingUnreadable(String message) {
        super(message);
    }
}
