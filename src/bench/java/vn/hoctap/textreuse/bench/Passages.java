package vn.hoctap.textreuse.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.TextPair;

/** Whether passages are found where they are: pairs with blocks put from one text into another. */
final class Passages {

    /** What is done to a block on its way. */
    enum Change {
        NONE,
        EXCHANGED_10,
        EXCHANGED_25,
        WORDS_SWAPPED,
        SENTENCES_SHUFFLED,
        STRIPPED,
        DECOMPOSED,
        TCVN3_LINES,
        CYRILLIC
    }

    private record Pair(String suspicious, String source, List<PlagDet.Case> real) {}

    private Passages() {}

    static Map<String, PlagDet.Result> vietnamese(Material material, int pairs, long seed) {
        Map<String, PlagDet.Result> results = new LinkedHashMap<>();
        List<PlagDet.Case> allReal = new ArrayList<>();
        List<PlagDet.Case> allFound = new ArrayList<>();
        for (Change change : Change.values()) {
            List<PlagDet.Case> real = new ArrayList<>();
            List<PlagDet.Case> found = new ArrayList<>();
            for (int p = 0; p < pairs; p++) {
                int number = change.ordinal() * pairs + p;
                run(pair(material.articles(), change, seed + number, number), number, real, found);
            }
            results.put(change.name(), PlagDet.of(real, found));
            allReal.addAll(real);
            allFound.addAll(found);
        }
        results.put("ALL", PlagDet.of(allReal, allFound));
        return results;
    }

    /** Unchanged passages of English prose, whatever a folder of texts holds. */
    static PlagDet.Result english(Path folder, int pairs, long seed) {
        List<List<String>> articles = new ArrayList<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
                articles.add(Material.sentences(text.replaceAll("(?<!\n)\n(?!\n)", " ")));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        List<String> distinct =
                new ArrayList<>(articles.stream().flatMap(List::stream).distinct().toList());
        List<List<String>> chunks = new ArrayList<>();
        for (int s = 0; s + 30 < distinct.size(); s += 30) {
            chunks.add(distinct.subList(s, s + 30));
        }
        List<PlagDet.Case> real = new ArrayList<>();
        List<PlagDet.Case> found = new ArrayList<>();
        for (int p = 0; p < pairs; p++) {
            run(pair(chunks, Change.NONE, seed + p, p), p, real, found);
        }
        return PlagDet.of(real, found);
    }

    private static void run(
            Pair pair, int number, List<PlagDet.Case> real, List<PlagDet.Case> found) {
        real.addAll(pair.real());
        TextPair.align(pair.suspicious(), pair.source())
                .forEach(p -> found.add(new PlagDet.Case(number, p.a(), p.b())));
    }

    private static Pair pair(List<List<String>> articles, Change change, long seed, int number) {
        var random = new Random(seed * 31 + 7);
        List<String> source = text(articles, 1200, random);
        List<String> own = text(articles, 900, random);
        List<String> fillers = text(articles, 200, random);
        int blocks = 1 + random.nextInt(3);
        var suspicious = new StringBuilder();
        int[] sourceStarts = new int[source.size()];
        var sourceText = new StringBuilder();
        for (int s = 0; s < source.size(); s++) {
            sourceText.append(s == 0 ? "" : s % 4 == 0 ? "\n" : " ");
            sourceStarts[s] = sourceText.length();
            sourceText.append(source.get(s));
        }
        List<PlagDet.Case> real = new ArrayList<>();
        int nextOwn = 0;
        int from = 0;
        for (int b = 0; b < blocks; b++) {
            int until = own.size() * (b + 1) / (blocks + 1);
            while (nextOwn < until) {
                suspicious.append(own.get(nextOwn++)).append(nextOwn % 4 == 0 ? "\n" : " ");
            }
            from += random.nextInt(Math.max(1, source.size() / blocks / 3));
            int to = from;
            int words = 0;
            int wanted = 50 + random.nextInt(200);
            while (to < source.size() && words < wanted) {
                words += Material.words(source.get(to++));
            }
            if (words < 40) {
                break;
            }
            String block = change(source.subList(from, to), change, fillers, random);
            int start = suspicious.length();
            suspicious.append(block);
            int sourceEnd = sourceStarts[to - 1] + source.get(to - 1).length();
            real.add(
                    new PlagDet.Case(
                            number,
                            new Span(start, suspicious.length()),
                            new Span(sourceStarts[from], sourceEnd)));
            suspicious.append('\n');
            from = to;
        }
        while (nextOwn < own.size()) {
            suspicious.append(own.get(nextOwn++)).append(nextOwn % 4 == 0 ? "\n" : " ");
        }
        return new Pair(suspicious.toString(), sourceText.toString(), real);
    }

    private static List<String> text(List<List<String>> articles, int words, Random random) {
        List<String> text = new ArrayList<>();
        int count = 0;
        while (count < words) {
            List<String> article = articles.get(random.nextInt(articles.size()));
            for (String sentence : article) {
                if (count < words) {
                    text.add(sentence);
                    count += Material.words(sentence);
                }
            }
        }
        return text;
    }

    private static String change(
            List<String> block, Change change, List<String> fillers, Random random) {
        String text = String.join(" ", block);
        return switch (change) {
            case NONE -> text;
            case EXCHANGED_10 -> Edits.exchange(text, 0.1, fillers, random);
            case EXCHANGED_25 -> Edits.exchange(text, 0.25, fillers, random);
            case WORDS_SWAPPED -> Edits.swap(text, 0.2, random);
            case SENTENCES_SHUFFLED -> {
                List<String> shuffled = new ArrayList<>(block);
                Collections.shuffle(shuffled, random);
                yield String.join(" ", shuffled);
            }
            case STRIPPED -> Edits.strip(text);
            case DECOMPOSED ->
                    java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
            case TCVN3_LINES -> "\n" + Edits.tcvn3(text) + "\n";
            case CYRILLIC -> Edits.cyrillic(text, 0.5, random);
        };
    }
}
