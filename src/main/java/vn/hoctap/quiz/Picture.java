package vn.hoctap.quiz;

/** A picture as it is kept: always a PNG that this application has drawn itself. */
public final class Picture {

    private final byte[] bytes;
    private final String mediaType;

    Picture(byte[] bytes, String mediaType) {
        this.bytes = bytes.clone();
        this.mediaType = mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String mediaType() {
        return mediaType;
    }
}
