package vn.hoctap.textreuse;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * One text to be compared, as its author handed it in.
 *
 * @param id the caller's name for it, unique in its scope
 * @param author key of the author; two works of one author are never compared. Empty if unknown:
 *     then the work is compared with all others
 * @param handedIn orders clusters and tells which of two works was handed in earlier
 * @param text as given; offsets of all results refer to it
 */
public record Work(String id, String author, Instant handedIn, String text) {

    public Work {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("a work needs an id");
        }
    }

    /** SHA-256 of author, time and text in hex, by which {@link ReuseIndex#reconcile} knows it. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {author, handedIn.toString(), text}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
