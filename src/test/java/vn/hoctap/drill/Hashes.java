package vn.hoctap.drill;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in hex. */
final class Hashes {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest;

    private Hashes() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(new Hashes().digest.digest(bytes));
    }

    /** Of a file however large. */
    static String of(Path file) throws IOException {
        var hashes = new Hashes();
        try (var in = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                hashes.digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(hashes.digest.digest());
    }
}
