package vn.hoctap.documents;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A document that is a zip file, opened only after everything in it was unpacked once and counted:
 * declared sizes are not believed.
 */
final class ZipPackage implements Closeable {

    private static final int END_OF_ZIP = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final long IN_ZIP64 = 0xffffffffL;

    /** Text packs 5 to 30 times; what packs better than this and is large was made to do harm. */
    private static final long HARMFUL_RATIO = 200;

    private static final long HARMLESS_BYTES = 20_000_000;

    private final ZipFile zip;

    private ZipPackage(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * @throws Unreadable when it is encrypted, expands too much, or is a zip file and something
     *     else
     * @throws IOException when it is broken
     */
    static ZipPackage open(Path file, Limits limits) throws IOException {
        refuseMoreThanOneFile(file);
        var zip = openZip(file);
        try {
            new Expansion(limits).measure(zip);
            return new ZipPackage(zip);
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile openZip(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw new Unreadable(Refusal.ENCRYPTED, "encrypted zip entries");
            }
            throw e;
        }
    }

    /** The zip file must fill the whole file: nothing before it, nothing behind. */
    private static void refuseMoreThanOneFile(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            long length = file.length();
            int window = (int) Math.min(length, END_LENGTH + 65_535);
            var tail = new byte[window];
            file.seek(length - window);
            file.readFully(tail);
            var buffer = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = window - END_LENGTH; at >= 0; at--) {
                if (buffer.getInt(at) == END_OF_ZIP) {
                    refuseUnlessWhole(buffer, at, length - window + at);
                    return;
                }
            }
        }
        throw new ZipException("no end");
    }

    private static void refuseUnlessWhole(ByteBuffer tail, int at, long end) {
        int comment = tail.getShort(at + 20) & 0xffff;
        for (int i = at + END_LENGTH + comment; i < tail.capacity(); i++) {
            if (tail.get(i) != 0) {
                throw new Unreadable(Refusal.WRONG_TYPE, "something behind the zip file");
            }
        }
        long directoryLength = tail.getInt(at + 12) & IN_ZIP64;
        long directoryStart = tail.getInt(at + 16) & IN_ZIP64;
        boolean zip64 = directoryLength == IN_ZIP64 || directoryStart == IN_ZIP64;
        if (!zip64 && directoryStart + directoryLength < end - 100) {
            throw new Unreadable(Refusal.WRONG_TYPE, "something before the zip file");
        }
    }

    List<String> names() {
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** A part by its name, with or without a slash in front; letters of either case. */
    Optional<InputStream> part(String name) throws IOException {
        var wanted = name.startsWith("/") ? name.substring(1) : name;
        var exact = zip.getEntry(wanted);
        var entry =
                exact != null
                        ? exact
                        : zip.stream()
                                .filter(e -> e.getName().equalsIgnoreCase(wanted))
                                .findFirst()
                                .orElse(null);
        return entry == null ? Optional.empty() : Optional.of(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Unpacks into nothing and counts. */
    private static final class Expansion {

        private final Limits limits;
        private final byte[] chunk = new byte[65_536];
        private long bytes;
        private int entries;

        Expansion(Limits limits) {
            this.limits = limits;
        }

        void measure(ZipFile zip) throws IOException {
            var names = new HashSet<String>();
            for (var entry :
                    (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                    throw new Unreadable(Refusal.CORRUPT, "two parts of one name");
                }
                countEntry();
                try (var in = zip.getInputStream(entry)) {
                    measure(in, entry.getCompressedSize(), 0);
                }
            }
        }

        private void measure(InputStream in, long packed, int depth) throws IOException {
            var content = new BufferedInputStream(in);
            content.mark(4);
            var start = content.readNBytes(4);
            content.reset();
            if (start.length == 4 && ByteBuffer.wrap(start).getInt() == 0x504b0304) {
                measureNested(content, depth + 1);
            }
            long before = bytes;
            for (int n = content.read(chunk); n >= 0; n = content.read(chunk)) {
                bytes += n;
                long own = bytes - before;
                if (bytes > limits.expandedBytes()) {
                    throw new Unreadable(Refusal.EXPANDS_TOO_MUCH, "over " + bytes + " bytes");
                }
                if (packed > 0 && own > HARMLESS_BYTES && own / packed > HARMFUL_RATIO) {
                    throw new Unreadable(Refusal.EXPANDS_TOO_MUCH, own + " from " + packed);
                }
            }
        }

        private void measureNested(InputStream in, int depth) throws IOException {
            if (depth > limits.nesting()) {
                throw new Unreadable(Refusal.EXPANDS_TOO_MUCH, "packed in itself " + depth);
            }
            try {
                var zip = new ZipInputStream(new Open(in));
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    countEntry();
                    measure(new Open(zip), -1, depth);
                }
            } catch (ZipException | IllegalArgumentException e) {
                // a broken file inside is nobody's concern: it is never opened
                return;
            }
        }

        private void countEntry() {
            if (++entries > limits.entries()) {
                throw new Unreadable(
                        Refusal.EXPANDS_TOO_MUCH, "over " + limits.entries() + " parts");
            }
        }
    }

    /** Is not closed by whoever reads it. */
    private static final class Open extends FilterInputStream {

        Open(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the owner closes
        }
    }
}
