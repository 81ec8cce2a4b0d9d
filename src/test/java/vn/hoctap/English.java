package vn.hoctap;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a page whose language is English and says which of our own texts are still Vietnamese, or
 * stand there as a key. What people wrote stays in their language and is not looked at.
 */
final class English {

    private static final String TEXTS =
            """
            () => {
              const found = [];
              const walk = (node) => {
                if (node.nodeType === Node.TEXT_NODE) {
                  found.push(node.data);
                } else if (node.nodeType === Node.ELEMENT_NODE) {
                  for (const name of ['aria-label', 'title', 'placeholder', 'label']) {
                    if (node.hasAttribute(name)) found.push(node.getAttribute(name));
                  }
                  if (!['SCRIPT', 'STYLE', 'TEXTAREA'].includes(node.tagName)) {
                    node.childNodes.forEach(walk);
                  }
                }
              };
              walk(document.body);
              return found.map((text) => text.trim()).filter((text) => text.length > 3);
            }
            """;
    private static final Pattern KEY = Pattern.compile("!.*!|[a-z]+(\\.[a-z0-9-]+){2,}");

    private final List<Pattern> vietnamese = new ArrayList<>();
    private final Set<String> english = new HashSet<>();

    English() {
        var translated = properties("en");
        // the other language is named in its own words
        translated.values().forEach(text -> english.add(text.toString()));
        properties("vi")
                .forEach((key, text) -> {
                    var sentence = text.toString();
                    boolean says = sentence.codePoints().anyMatch(it -> it > 0x7F);
                    if (says && !sentence.equals(translated.getProperty(key.toString()))) {
                        vietnamese.add(sentence(sentence));
                    }
                });
    }

    /** What is left over on a page; empty when everything of ours is English. */
    List<String> leftOver(Page page) {
        @SuppressWarnings("unchecked")
        var texts = (List<String>) page.evaluate(TEXTS);
        return texts.stream()
                .filter(text -> !english.contains(text))
                .filter(text ->
                        KEY.matcher(text).matches()
                                || vietnamese.stream().anyMatch(it -> it.matcher(text).matches()))
                .distinct()
                .toList();
    }

    /** A sentence with whatever stands in its places; one that is hardly more than places: none. */
    private static Pattern sentence(String text) {
        var parts = text.replace("''", "'").split("\\{\\d[^}]*}", -1);
        int letters = String.join("", parts).replaceAll("[^\\p{L}]", "").length();
        if (letters < 4) {
            return Pattern.compile("(?!)");
        }
        var pattern = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i].strip()));
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private static Properties properties(String language) {
        var name = "/vaadin-i18n/translations_" + language + ".properties";
        var properties = new Properties();
        try (var in = English.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("No " + name);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
