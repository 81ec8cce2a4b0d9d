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

    private final List<Sentence> vietnamese = new ArrayList<>();
    private final Set<String> english = new HashSet<>();

    /**
     * @param names what people are called in that place, should it be a word of ours too
     */
    English(String... names) {
        english.addAll(List.of(names));
        var translated = properties("en");
        // the other language is named in its own words
        translated.values().forEach(text -> english.add(text.toString()));
        properties("vi")
                .forEach((key, text) -> {
                    var sentence = text.toString();
                    boolean says = sentence.codePoints().anyMatch(it -> it > 0x7F);
                    if (says && !sentence.equals(translated.getProperty(key.toString()))) {
                        vietnamese.add(Sentence.of(sentence));
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
                                || vietnamese.stream().anyMatch(it -> it.is(text)))
                .distinct()
                .toList();
    }

    private static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetter).count();
    }

    /**
     * A sentence with whatever stands in its places.
     *
     * @param letters of the words that are always there
     */
    private record Sentence(Pattern words, int letters) {

        static Sentence of(String text) {
            var parts = text.replace("''", "'").split("\\{\\d[^}]*}", -1);
            var pattern = new StringBuilder();
            for (int i = 0; i < parts.length; i++) {
                pattern.append(i == 0 ? "" : ".*").append(Pattern.quote(parts[i].strip()));
            }
            return new Sentence(
                    Pattern.compile(pattern.toString(), Pattern.DOTALL),
                    English.letters(String.join("", parts)));
        }

        /** What consists mostly of what stands in the places is a text of people. */
        boolean is(String text) {
            return letters >= 4
                    && 2 * letters >= English.letters(text)
                    && words.matcher(text).matches();
        }
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
