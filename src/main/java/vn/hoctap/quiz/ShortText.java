package vn.hoctap.quiz;

import java.util.List;

/**
 * A word or a few.
 *
 * @param diacritics whether "dang" is another word than "đảng"
 */
public record ShortText(String stem, List<Variant> variants, boolean diacritics) implements Item {

    private static final int LONGEST = 300;
    private static final int MOST = 20;

    /**
     * An answer that counts.
     *
     * @param share what it earns, above 0 to 1
     */
    public record Variant(String text, double share) {

        public Variant {
            if (text.isBlank() || text.length() > LONGEST) {
                throw new IllegalArgumentException("An answer has 1 to 300 characters.");
            }
            Item.Texts.share(share);
        }

        Variant(String text) {
            this(text, 1);
        }
    }

    public ShortText {
        Item.Texts.checked(stem);
        variants = List.copyOf(variants);
        if (variants.size() > MOST || variants.stream().noneMatch(it -> it.share() == 1)) {
            throw new IllegalArgumentException("At least one answer is fully right.");
        }
    }

    @Override
    public boolean fits(Answer answer) {
        return answer instanceof Answer.Written written && written.text().length() <= LONGEST;
    }

    @Override
    public double credit(Answer answer) {
        if (!(answer instanceof Answer.Written written) || written.isBlank()) {
            return 0;
        }
        return variants.stream()
                .filter(it -> Wording.same(it.text(), written.text(), diacritics))
                .mapToDouble(Variant::share)
                .max()
                .orElse(0);
    }
}
