package vn.hoctap.drill;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Essays made of sentences of the demonstration's: they can be read, which is asked of a text that
 * is compared, and two of them share next to nothing unless they have the same number.
 */
final class Texts {

    private static final List<String> DOCUMENTS = List.of("01-NQ", "02-CT", "03-KL");
    private static final int ESSAYS = 12;
    private static final int SENTENCES = 16;
    private static final List<String> ALL = all();

    private Texts() {}

    static String of(long number) {
        var random = new Random(number);
        return Stream.generate(() -> ALL.get(random.nextInt(ALL.size())))
                .distinct()
                .limit(SENTENCES)
                .collect(Collectors.joining(" "));
    }

    private static List<String> all() {
        var sentences = new ArrayList<String>();
        for (var document : DOCUMENTS) {
            for (int number = 1; number <= ESSAYS; number++) {
                var text = text("%s-%02d.txt".formatted(document, number)).split("---", 2)[1];
                sentences.addAll(List.of(text.strip().split("(?<=[.?!])\\s+", -1)));
            }
        }
        return List.copyOf(sentences);
    }

    private static String text(String name) {
        try (var in = Texts.class.getResourceAsStream("/demo/reflections/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
