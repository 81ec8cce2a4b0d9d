package vn.hoctap.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class Mp4Test {

    @Test
    void lengthIsReadWhereverTheMovieBoxStands() throws IOException {
        var head = header(0, 600, 28_200 * 600 / 1000);

        assertThat(length(file(box("ftyp", new byte[16]), box("moov", head)))).isEqualTo(28_200);
        assertThat(
                        length(
                                file(
                                        box("ftyp", new byte[16]),
                                        box("mdat", new byte[4_000]),
                                        box("moov", head))))
                .isEqualTo(28_200);
    }

    @Test
    void sixtyFourBitHeadersAreRead() throws IOException {
        assertThat(
                        length(
                                file(
                                        box("ftyp", new byte[8]),
                                        box("moov", header(1, 90_000, 5_400L * 90_000)))))
                .isEqualTo(5_400_000);
    }

    @Test
    void whatIsNoVideoIsRefused() {
        var notes = "Đây không phải là phim.".getBytes(StandardCharsets.UTF_8);
        var truncated = Arrays.copyOf(ftyp(), 12);
        for (var bytes : new byte[][] {new byte[0], notes, truncated, ftyp()}) {
            assertThatThrownBy(() -> length(bytes)).isInstanceOf(RecordingUnreadable.class);
        }
    }

    @Test
    void aLengthOfNothingOrOfDaysIsRefused() {
        for (var head : new byte[][] {header(0, 0, 5), header(0, 1, 0), header(0, 1, 90_000)}) {
            assertThatThrownBy(() -> length(file(ftyp(), box("moov", head))))
                    .isInstanceOf(RecordingUnreadable.class);
        }
    }

    private static long length(byte[] bytes) throws IOException {
        return Mp4.durationMillis(new ByteArrayInputStream(bytes));
    }

    static byte[] ofMillis(long millis) {
        return file(ftyp(), box("moov", header(0, 1_000, millis)), box("mdat", new byte[5_000]));
    }

    private static byte[] ftyp() {
        return box("ftyp", "isom----isommp42".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] header(int version, long scale, long duration) {
        return write(
                out -> {
                    out.writeInt(version << 24);
                    out.write(new byte[version == 1 ? 16 : 8]);
                    out.writeInt((int) scale);
                    if (version == 1) {
                        out.writeLong(duration);
                    } else {
                        out.writeInt((int) duration);
                    }
                    out.write(new byte[80]);
                },
                "mvhd");
    }

    private static byte[] box(String type, byte[] content) {
        return write(out -> out.write(content), type);
    }

    private interface Content {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] write(Content content, String type) {
        try {
            var inner = new ByteArrayOutputStream();
            content.to(new DataOutputStream(inner));
            var box = new ByteArrayOutputStream();
            var out = new DataOutputStream(box);
            out.writeInt(inner.size() + 8);
            out.write(type.getBytes(StandardCharsets.US_ASCII));
            inner.writeTo(out);
            return box.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(byte[]... boxes) {
        var all = new ByteArrayOutputStream();
        for (var box : boxes) {
            all.writeBytes(box);
        }
        return all.toByteArray();
    }
}
