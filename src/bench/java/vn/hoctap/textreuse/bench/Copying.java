package vn.hoctap.textreuse.bench;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import vn.hoctap.textreuse.bench.Essay.Origin;
import vn.hoctap.textreuse.bench.Essay.Sentence;

/** Ways in which one essay is made of another. */
enum Copying {
    IDENTICAL,
    OTHER_HEADER,
    EDITED_5,
    EDITED_15,
    EXCHANGED_30,
    EXCHANGED_45,
    SENTENCES_SHUFFLED,
    PARAGRAPHS_SHUFFLED,
    WORDS_SWAPPED,
    SHUFFLED_AND_EXCHANGED_20,
    DILUTED_HALF,
    SHORTENED_40,
    SENTENCES_JOINED,
    SPLICE_50,
    SPLICE_20,
    SPLICE_10,
    SPLICE_5,
    SPLICE_20_STRIPPED,
    SPLICE_20_EDITED_15,
    SCATTERED_30,
    PATCHWORK_OF_TWO,
    STRIPPED,
    DECOMPOSED,
    TCVN3,
    VNI,
    MISDECODED_VNI,
    CYRILLIC,
    SMALL_CAPITALS,
    ZERO_WIDTH,
    SOFT_HYPHENS,
    HYPHENATED,
    TONE_AND_Y,
    CASE_AND_SIGNS,
    ODD_SPACES;

    /** Whether this is the same text but for its encoding or a light edit, and so must alert. */
    boolean mustAlert() {
        return switch (this) {
            case IDENTICAL,
                    OTHER_HEADER,
                    EDITED_5,
                    EDITED_15,
                    SENTENCES_SHUFFLED,
                    PARAGRAPHS_SHUFFLED,
                    STRIPPED,
                    DECOMPOSED,
                    TCVN3,
                    VNI,
                    MISDECODED_VNI,
                    CYRILLIC,
                    SMALL_CAPITALS,
                    ZERO_WIDTH,
                    SOFT_HYPHENS,
                    HYPHENATED,
                    TONE_AND_Y,
                    CASE_AND_SIGNS,
                    ODD_SPACES ->
                    true;
            default -> false;
        };
    }

    /** The copy's text. Own words of its author come from the cohort where some are needed. */
    String copy(Essay from, Essay second, int words, Cohort cohort) {
        Random random = cohort.random();
        List<String> others = cohort.fillers();
        String text = from.text();
        return switch (this) {
            case IDENTICAL -> text;
            case OTHER_HEADER -> "Họ và tên: Trần Văn " + random.nextInt(99) + "\n" + text;
            case EDITED_5 -> Edits.exchange(text, 0.05, others, random);
            case EDITED_15 -> Edits.exchange(text, 0.15, others, random);
            case EXCHANGED_30 -> Edits.exchange(text, 0.30, others, random);
            case EXCHANGED_45 -> Edits.exchange(text, 0.45, others, random);
            case SENTENCES_SHUFFLED -> shuffled(from, 1, random).text();
            case PARAGRAPHS_SHUFFLED -> shuffled(from, 4, random).text();
            case WORDS_SWAPPED -> Edits.swap(text, 0.25, random);
            case SHUFFLED_AND_EXCHANGED_20 ->
                    Edits.exchange(shuffled(from, 2, random).text(), 0.2, others, random);
            case DILUTED_HALF -> diluted(from, cohort, words).text();
            case SHORTENED_40 -> kept(from, 0.6, random).text();
            case SENTENCES_JOINED -> text.replaceAll("\\. (?=\\p{Lu})", ", đồng thời ");
            case SPLICE_50 -> splice(from, 0.5, words, cohort, 0);
            case SPLICE_20 -> splice(from, 0.2, words, cohort, 0);
            case SPLICE_10 -> splice(from, 0.1, words, cohort, 0);
            case SPLICE_5 -> splice(from, 0.05, words, cohort, 0);
            case SPLICE_20_STRIPPED -> splice(from, 0.2, words, cohort, -1);
            case SPLICE_20_EDITED_15 -> splice(from, 0.2, words, cohort, 0.15);
            case SCATTERED_30 -> scattered(from, words, cohort);
            case PATCHWORK_OF_TWO -> patchwork(from, second);
            case STRIPPED -> Edits.strip(text);
            case DECOMPOSED -> Normalizer.normalize(text, Normalizer.Form.NFD);
            case TCVN3 -> Edits.tcvn3(text);
            case VNI -> Edits.vni(text);
            case MISDECODED_VNI -> Edits.misdecodedVni(text);
            case CYRILLIC -> Edits.cyrillic(text, 0.4, random);
            case SMALL_CAPITALS -> Edits.smallCapitals(text, 0.3, random);
            case ZERO_WIDTH -> Edits.sprinkle(text, "\u200B", 0.15, random);
            case SOFT_HYPHENS -> Edits.sprinkle(text, "\u00AD", 0.15, random);
            case HYPHENATED -> Edits.hyphenate(text, 40);
            case TONE_AND_Y -> Edits.otherToneAndY(text);
            case CASE_AND_SIGNS -> Edits.caseAndSigns(text, random);
            case ODD_SPACES -> Edits.oddSpaces(text, random);
        };
    }

    private static Essay shuffled(Essay from, int together, Random random) {
        List<List<Sentence>> blocks = new ArrayList<>();
        for (int s = 0; s < from.sentences().size(); s += together) {
            int end = Math.min(from.sentences().size(), s + together);
            blocks.add(from.sentences().subList(s, end));
        }
        Collections.shuffle(blocks, random);
        return new Essay(blocks.stream().flatMap(List::stream).toList());
    }

    private static Essay diluted(Essay from, Cohort cohort, int words) {
        List<Sentence> own = cohort.own(words);
        List<Sentence> all = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : from.sentences()) {
            all.add(sentence);
            if (next < own.size()) {
                all.add(own.get(next++));
            }
        }
        return new Essay(all);
    }

    private static Essay kept(Essay from, double share, Random random) {
        return new Essay(
                from.sentences().stream().filter(s -> random.nextDouble() < share).toList());
    }

    /** Puts a run of own sentences, cut to that share of an essay, into an essay of one's own. */
    private static String splice(Essay from, double share, int words, Cohort cohort, double edit) {
        Random random = cohort.random();
        int wanted = (int) Math.round(words * share);
        List<String> own =
                List.of(
                        String.join(
                                        " ",
                                        from.sentences().stream()
                                                .filter(s -> s.origin() == Origin.OWN)
                                                .map(Sentence::text)
                                                .toList())
                                .split("\\s+"));
        String block =
                cohort.wholeSentences()
                        ? sentences(from, wanted, random)
                        : block(own, wanted, random);
        if (edit < 0) {
            block = Edits.strip(block);
        } else if (edit > 0) {
            block = Edits.exchange(block, edit, cohort.fillers(), random);
        }
        Essay essay = cohort.essay((int) (words * (1 - share)), cohort.quotedShare());
        List<Sentence> all = new ArrayList<>(essay.sentences());
        cohort.place(all, block);
        return new Essay(all).text();
    }

    private static String block(List<String> own, int wanted, Random random) {
        int start = random.nextInt(Math.max(1, own.size() - wanted));
        return String.join(" ", own.subList(start, Math.min(own.size(), start + wanted)));
    }

    /** Own sentences that follow each other, the last one cut to the length wanted. */
    private static String sentences(Essay from, int wanted, Random random) {
        List<Sentence> own =
                from.sentences().stream().filter(s -> s.origin() == Origin.OWN).toList();
        int start = random.nextInt(own.size());
        List<String> words = new ArrayList<>();
        for (int s = 0; s < own.size() && words.size() < wanted; s++) {
            words.addAll(List.of(own.get((start + s) % own.size()).text().split("\\s+")));
        }
        return String.join(" ", words.subList(0, Math.min(words.size(), wanted))) + ".";
    }

    private static String scattered(Essay from, int words, Cohort cohort) {
        Random random = cohort.random();
        Essay essay = cohort.essay((int) (words * 0.7), cohort.quotedShare());
        List<Sentence> all = new ArrayList<>(essay.sentences());
        List<Sentence> own =
                new ArrayList<>(
                        from.sentences().stream().filter(s -> s.origin() == Origin.OWN).toList());
        Collections.shuffle(own, random);
        int taken = 0;
        for (Sentence sentence : own) {
            if (taken >= words * 0.3) {
                break;
            }
            all.add(random.nextInt(all.size() + 1), sentence);
            taken += Material.words(sentence.text());
        }
        return new Essay(all).text();
    }

    /** The first half of one and the second half of another, by their authors' own words. */
    private static String patchwork(Essay from, Essay second) {
        List<Sentence> all =
                new ArrayList<>(from.sentences().subList(0, middle(from)));
        all.addAll(second.sentences().subList(middle(second), second.sentences().size()));
        return new Essay(all).text();
    }

    /** Before which sentence half of the author's own words stand. */
    private static int middle(Essay essay) {
        int own = ownWords(essay.sentences());
        int at = 0;
        while (ownWords(essay.sentences().subList(0, at)) * 2 < own) {
            at++;
        }
        return at;
    }

    private static int ownWords(List<Sentence> sentences) {
        return sentences.stream()
                .filter(sentence -> sentence.origin() == Origin.OWN)
                .mapToInt(sentence -> Material.words(sentence.text()))
                .sum();
    }
}
