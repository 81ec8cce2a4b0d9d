package vn.hoctap.textreuse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Seeded units of people who quote one source and use the same turns of speech; some had a guide no
 * library holds, some copied of each other.
 */
final class Cohorts {

    static final List<KnownSource> SOURCES =
            List.of(new KnownSource("resolution", Prose.of(900, 600)));

    private static final int PHRASES = 40;

    private Cohorts() {}

    static List<Work> of(long seed, int people) {
        var random = new Random(seed);
        List<String> texts = new ArrayList<>();
        boolean guided = random.nextInt(3) == 0;
        int copied = random.nextInt(4);
        for (int p = 0; p < people; p++) {
            boolean copies = p > 2 && random.nextInt(10) < copied;
            texts.add(
                    copies
                            ? copy(texts.get(random.nextInt(p)), random)
                            : essay(seed * 1000 + p, guided, random));
        }
        List<Work> works = new ArrayList<>();
        for (int p = 0; p < people; p++) {
            works.add(
                    new Work(
                            "%03d".formatted(p),
                            "",
                            Instant.EPOCH.plusSeconds(random.nextInt(people)),
                            texts.get(p)));
        }
        return works;
    }

    private static String essay(long seed, boolean guided, Random random) {
        var text = new StringBuilder();
        for (int part = 0; part < 12; part++) {
            text.append(Prose.of(seed * 31 + part, 15 + random.nextInt(20)));
            int phrase = random.nextInt(PHRASES);
            String phrased = Prose.of(700 + phrase, 5 + phrase % 17);
            text.append(' ').append(phrased, 0, phrased.length() - 1);
            text.append(random.nextInt(3) == 0 ? ".\n" : " ");
            if (random.nextInt(4) == 0) {
                text.append(sentences(Prose.of(900, 600), random)).append("\n");
            }
            if (guided && random.nextInt(3) == 0) {
                text.append(sentences(Prose.of(901 + seed / 1000, 200), random)).append("\n");
            }
        }
        return text.toString();
    }

    private static String sentences(String of, Random random) {
        String[] all = of.split("\\. ", -1);
        int from = random.nextInt(all.length - 2);
        return all[from] + ". " + all[from + 1] + ".";
    }

    /** The whole or a part, with words exchanged, without marks, or behind words of one's own. */
    private static String copy(String model, Random random) {
        int kind = random.nextInt(5);
        String taken = random.nextInt(3) == 0 ? model : part(model, random);
        return switch (kind) {
            case 0 -> taken;
            case 1 -> exchanged(taken, 4 + random.nextInt(10), random);
            case 2 -> Prose.of(random.nextLong(), 120) + "\n" + taken;
            case 3 -> taken.replace('ô', 'o').replace('ư', 'u').replace('ă', 'a');
            default -> essay(random.nextInt(1 << 20), false, random) + "\n" + taken;
        };
    }

    private static String part(String model, Random random) {
        int from = model.indexOf(' ', random.nextInt(model.length() / 2 + 1));
        int to = model.indexOf(' ', from + model.length() / 5 + random.nextInt(200));
        return model.substring(from + 1, to < 0 ? model.length() : to);
    }

    private static String exchanged(String text, int oneOf, Random random) {
        var changed = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            changed.append(random.nextInt(oneOf) == 0 ? "khác" : word).append(' ');
        }
        return changed.toString();
    }
}
