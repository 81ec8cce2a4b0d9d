package vn.hoctap.live;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * How long an MP4 lasts, from its movie header (ISO/IEC 14496-12, 8.2.2): box {@code mvhd} within
 * {@code moov}, time scale and duration in 32 or 64 bits.
 */
final class Mp4 {

    private static final int MOOV = 0x6d6f6f76;
    private static final int MVHD = 0x6d766864;
    private static final int FTYP = 0x66747970;
    private static final long LONGEST_MILLIS = 24L * 3_600_000;

    private Mp4() {}

    /**
     * @throws RecordingUnreadable when it is none or tells no length
     */
    static long durationMillis(InputStream video) throws IOException {
        try (var in = new DataInputStream(video)) {
            boolean first = true;
            while (true) {
                long size = Integer.toUnsignedLong(in.readInt());
                int type = in.readInt();
                long head = 8;
                if (size == 1) {
                    size = in.readLong();
                    head = 16;
                }
                if (first && type != FTYP) {
                    throw new RecordingUnreadable("No MP4");
                }
                first = false;
                if (type == MVHD) {
                    return header(in);
                }
                // a movie box is entered, every other one passed over
                if (type != MOOV) {
                    in.skipNBytes(size - head);
                }
            }
        } catch (EOFException | IllegalArgumentException e) {
            throw new RecordingUnreadable("No movie header: " + e);
        }
    }

    private static long header(DataInputStream in) throws IOException {
        int version = in.readInt() >>> 24;
        in.skipNBytes(version == 1 ? 16 : 8);
        long scale = Integer.toUnsignedLong(in.readInt());
        long duration = version == 1 ? in.readLong() : Integer.toUnsignedLong(in.readInt());
        if (scale == 0 || duration <= 0 || duration / scale > LONGEST_MILLIS / 1000) {
            throw new RecordingUnreadable("Duration " + duration + " of " + scale);
        }
        return duration * 1000 / scale;
    }
}
