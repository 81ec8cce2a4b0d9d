package vn.hoctap.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Gives so many bytes and then breaks off, as an upload does. */
final class OddStream extends InputStream {

    private long left;

    OddStream(long bytes) {
        left = bytes;
    }

    static OddStream endless() {
        return new OddStream(Long.MAX_VALUE);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (left == 0) {
            throw new IOException("Connection reset");
        }
        int given = (int) Math.min(left, length);
        Arrays.fill(bytes, from, from + given, (byte) 'a');
        left -= given;
        return given;
    }
}
