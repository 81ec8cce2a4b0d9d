package vn.hoctap.notification;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hoctap.shared.Vietnam;

/**
 * A notice on its way by e-mail. Its words are those of the screens with three places to fill: the
 * name, the document's number and the day. No text of anybody is ever in it, and it is plain text.
 *
 * @param language {@code vi} or {@code en}
 * @param attempts how often it was tried in vain
 */
record Letter(
        UUID notice,
        String address,
        String language,
        NoticeKind kind,
        String name,
        String document,
        @Nullable LocalDate due,
        int attempts) {

    private static final String BUNDLE = "vaadin-i18n.translations";

    String subject() {
        return words(key());
    }

    String body(String site) {
        var day = due == null ? "" : Vietnam.date(due);
        var end = site.isEmpty() ? words("mail.open") : words("mail.open.at", site);
        return String.join(
                "\n\n",
                words("mail.greeting", name),
                words(key()) + ".\n" + words(key() + ".how", document, day),
                end,
                words("mail.end") + "\n");
    }

    private String key() {
        return "notices." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String words(String key, Object... values) {
        var locale = Locale.of(language.equals("en") ? "en" : "vi");
        var pattern = ResourceBundle.getBundle(BUNDLE, locale).getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }
}
