package vn.hoctap.cli.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command and its reports, in Vietnamese or English. */
final class Wording {

    private final ResourceBundle bundle;
    private final Locale locale;

    Wording(String language) {
        locale = Locale.forLanguageTag(language);
        bundle =
                ResourceBundle.getBundle(
                        "vn.hoctap.cli.check.report",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, locale).format(values);
    }

    /** The words for a value of an enum; its own name if there are none. */
    String of(Enum<?> value) {
        return named(value.getDeclaringClass().getSimpleName(), value.name());
    }

    String named(String family, String name) {
        String key = family + "." + name;
        return bundle.containsKey(key) ? bundle.getString(key) : name;
    }

    String language() {
        return locale.getLanguage();
    }

    /** In whole percent; neither all nor nothing is said of what is only nearly so. */
    String percent(double share) {
        long percent = Math.round(share * 100);
        if (percent == 100 && share < 1) {
            return "99\u00A0%";
        }
        return percent == 0 && share > 0 ? "<\u00A01\u00A0%" : percent + "\u00A0%";
    }
}
