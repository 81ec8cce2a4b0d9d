package vn.hoctap.documents;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fonts of the time before Unicode, known by their names. */
final class LegacyFonts {

    private LegacyFonts() {}

    /**
     * The note for text in a font of this name; a subset's prefix ({@code ABCDEF+}) may be there.
     */
    static Optional<Note.Kind> noteFor(@Nullable String font) {
        if (font == null) {
            return Optional.empty();
        }
        var name = withoutSubset(font).toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn") || name.startsWith("vntime") || name.startsWith("vnarial")) {
            return Optional.of(Note.Kind.TCVN3_FONT);
        }
        if (name.startsWith("vni-") || name.startsWith("vni ")) {
            return Optional.of(Note.Kind.VNI_FONT);
        }
        return Optional.empty();
    }

    static String withoutSubset(String font) {
        return font.length() > 7 && font.charAt(6) == '+' ? font.substring(7) : font;
    }

    /** Symbol fonts lie at U+F020 to U+F0FF; the old encodings mean the low byte. */
    static String fromPrivateUse(String text) {
        if (text.chars().noneMatch(LegacyFonts::isSymbol)) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append((char) (isSymbol(c) ? c & 0xff : c)));
        return plain.toString();
    }

    private static boolean isSymbol(int c) {
        return c >= 0xf020 && c <= 0xf0ff;
    }
}
