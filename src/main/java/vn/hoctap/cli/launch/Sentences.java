package vn.hoctap.cli.launch;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

/** The texts of the console: Vietnamese when the terminal is, else English. */
final class Sentences {

    private final Properties texts = new Properties();

    private Sentences(String language) {
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        try (var reader =
                new InputStreamReader(
                        Objects.requireNonNull(Sentences.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sentences of(Map<String, String> environment) {
        var language =
                Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                        .map(name -> environment.getOrDefault(name, ""))
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
        return new Sentences(language.toLowerCase(Locale.ROOT).startsWith("vi") ? "vi" : "en");
    }

    String get(String key, Object... values) {
        var pattern = Objects.requireNonNull(texts.getProperty(key), key);
        return values.length == 0 ? pattern : MessageFormat.format(pattern, values);
    }
}
