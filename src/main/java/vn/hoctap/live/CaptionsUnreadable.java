package vn.hoctap.live;

/** The captions are no WebVTT (W3C): they do not begin with that word. */
public class CaptionsUnreadable extends RuntimeException {

    CaptionsUnreadable() {
        super("No WebVTT");
    }

    static void check(String captions) {
        if (!captions.isEmpty() && !captions.startsWith("WEBVTT")) {
            throw new CaptionsUnreadable();
        }
    }
}
