package vn.hoctap.resolution;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * What board staff registers as a study document; texts are stripped and normalized (NFC).
 *
 * @param text the full text, paragraphs separated by line feeds; headings become sections
 */
public record NewDocument(
        DocumentKind kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        String title,
        String text) {

    public NewDocument {
        number = clean(number);
        issuer = clean(issuer);
        title = clean(title);
        text = clean(text);
        if (number.isEmpty() || issuer.isEmpty() || title.isEmpty() || text.isEmpty()) {
            throw new IllegalArgumentException("Number, issuer, title and text are needed");
        }
    }

    private static String clean(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    }
}
