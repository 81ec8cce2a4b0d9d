package vn.hoctap.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hoctap.identity.PolicyTable;

class TranslationsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+\\}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        var vietnamese = texts("vi");
        var english = texts("en");

        assertThat(vietnamese.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        assertThat(vietnamese.values()).noneMatch(String::isBlank);
        assertThat(english.values()).noneMatch(String::isBlank);
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        var english = texts("en");

        assertThat(texts("vi"))
                .allSatisfy((key, text) ->
                        assertThat(arguments(english.getOrDefault(key, "")))
                                .as(key)
                                .isEqualTo(arguments(text)));
    }

    /** A single one makes the arguments after it disappear. */
    @Test
    void apostrophesAreDoubledWhereThereAreArguments() throws IOException {
        for (var language : new String[] {"vi", "en"}) {
            assertThat(texts(language))
                    .allSatisfy((key, text) -> {
                        boolean bad =
                                ARGUMENT.matcher(text).find()
                                        && LONE_APOSTROPHE.matcher(text).find();
                        assertThat(bad).as(key).isFalse();
                    });
        }
    }

    @Test
    void everyOperationOfThePolicyHasANameInBothLanguages() throws IOException {
        var named =
                PolicyTable.load().operations().stream()
                        .map(operation -> "audit.operation." + operation)
                        .toList();

        assertThat(texts("vi").keySet()).containsAll(named);
        assertThat(texts("en").keySet()).containsAll(named);
    }

    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        ARGUMENT.matcher(text).results().forEach(one -> found.add(one.group()));
        return found;
    }

    private static Map<String, String> texts(String language) throws IOException {
        var name = "/vaadin-i18n/translations_%s.properties".formatted(language);
        var read = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                TranslationsTest.class.getResourceAsStream(name), name),
                        StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        var texts = new TreeMap<String, String>();
        read.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}
