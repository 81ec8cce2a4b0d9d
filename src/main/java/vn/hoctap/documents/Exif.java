package vn.hoctap.documents;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a camera wrote into a JPEG picture about it (CIPA DC-008, Exif 2.32). What is damaged is
 * taken as not said.
 *
 * @param orientation 1 to 8: how the picture must be turned to stand upright; 1 when not said
 * @param taken {@code 2026:11:23 20:14:05} by the camera's clock; empty when not said
 */
public record Exif(int orientation, String taken) {

    private static final Exif NOTHING = new Exif(1, "");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}:\\d\\d:\\d\\d \\d\\d:\\d\\d:\\d\\d");
    private static final int ORIENTATION = 0x0112;
    private static final int DATE = 0x0132;
    private static final int SUB_DIRECTORY = 0x8769;
    private static final int DATE_TAKEN = 0x9003;
    private static final int MOST_ENTRIES = 200;

    /** Of a picture; nothing where it is no JPEG or its camera said nothing. */
    public static Exif of(byte[] picture) {
        try {
            var in = ByteBuffer.wrap(picture);
            if (in.getShort() != (short) 0xFFD8) {
                return NOTHING;
            }
            while (true) {
                int marker = in.getShort() & 0xFFFF;
                int length = in.getShort() & 0xFFFF;
                if (marker == 0xFFE1 && isExif(in)) {
                    return tiff(
                            in.slice(in.position() + 6, Math.min(length - 8, in.remaining() - 6)));
                }
                if (marker < 0xFFE0 || marker == 0xFFDA) {
                    return NOTHING;
                }
                in.position(in.position() + length - 2);
            }
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException broken) {
            return NOTHING;
        }
    }

    private static boolean isExif(ByteBuffer in) {
        var head = new byte[4];
        in.get(in.position(), head);
        return new String(head, StandardCharsets.US_ASCII).equals("Exif");
    }

    private static Exif tiff(ByteBuffer in) {
        in.order(in.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = in.getInt(4);
        int orientation = number(in, first, ORIENTATION, 1);
        int sub = number(in, first, SUB_DIRECTORY, 0);
        var taken = sub == 0 ? "" : text(in, sub, DATE_TAKEN);
        return new Exif(
                orientation < 1 || orientation > 8 ? 1 : orientation,
                taken.isEmpty() ? text(in, first, DATE) : taken);
    }

    /** Where the entry of a tag stands in a directory; -1 when there is none. */
    private static int entry(ByteBuffer in, int directory, int tag) {
        int count = Math.min(in.getShort(directory) & 0xFFFF, MOST_ENTRIES);
        for (int n = 0; n < count; n++) {
            int at = directory + 2 + 12 * n;
            if ((in.getShort(at) & 0xFFFF) == tag) {
                return at;
            }
        }
        return -1;
    }

    private static int number(ByteBuffer in, int directory, int tag, int otherwise) {
        int at = entry(in, directory, tag);
        if (at < 0) {
            return otherwise;
        }
        // 3 is a short, 4 a long
        return in.getShort(at + 2) == 3 ? in.getShort(at + 8) & 0xFFFF : in.getInt(at + 8);
    }

    private static String text(ByteBuffer in, int directory, int tag) {
        int at = entry(in, directory, tag);
        if (at < 0) {
            return "";
        }
        var bytes = new byte[19];
        in.get(in.getInt(at + 8), bytes);
        var moment = new String(bytes, StandardCharsets.US_ASCII);
        return MOMENT.matcher(moment).matches() ? moment : "";
    }
}
