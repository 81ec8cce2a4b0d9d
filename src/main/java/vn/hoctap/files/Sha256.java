package vn.hoctap.files;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * The address of content: its SHA-256.
 *
 * @param hex 64 hexadecimal digits in lower case
 */
public record Sha256(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public Sha256 {
        if (!isOne(hex)) {
            throw new IllegalArgumentException("Not a SHA-256: " + hex);
        }
    }

    static boolean isOne(String hex) {
        return FORM.matcher(hex).matches();
    }

    static Sha256 of(MessageDigest complete) {
        return new Sha256(HexFormat.of().formatHex(complete.digest()));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
