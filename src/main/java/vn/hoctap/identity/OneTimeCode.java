package vn.hoctap.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The code of a first sign-in: twelve letters and digits that cannot be taken for one another, 60
 * bits, so that a plain hash is enough to keep.
 */
record OneTimeCode(String text) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one, in groups of four: {@code K7QM-2WXP-9RTA}. */
    static OneTimeCode random() {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "");
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new OneTimeCode(text.toString());
    }

    /** The same whether typed with or without dashes, spaces and capitals. */
    String hash() {
        var plain = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(plain.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
