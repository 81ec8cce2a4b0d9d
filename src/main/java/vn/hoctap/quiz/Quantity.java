package vn.hoctap.quiz;

import java.math.BigDecimal;
import java.util.List;

/** A number, right within a tolerance. */
public record Quantity(String stem, List<Range> ranges) implements Item {

    private static final int LONGEST = 40;
    private static final int MOST = 20;

    /**
     * Numbers that count.
     *
     * @param tolerance how far from the middle one, 0 or more
     * @param share what they earn, above 0 to 1
     */
    public record Range(BigDecimal middle, BigDecimal tolerance, double share) {

        public Range {
            // 2.0 and 2 are one number
            middle = plain(middle);
            tolerance = plain(tolerance);
            if (tolerance.signum() < 0) {
                throw new IllegalArgumentException("A tolerance is 0 or more.");
            }
            Item.Texts.share(share);
        }

        private static BigDecimal plain(BigDecimal number) {
            var bare = number.stripTrailingZeros();
            return bare.scale() < 0 ? bare.setScale(0) : bare;
        }

        boolean holds(BigDecimal number) {
            return number.subtract(middle).abs().compareTo(tolerance) <= 0;
        }
    }

    public Quantity {
        Item.Texts.checked(stem);
        ranges = List.copyOf(ranges);
        if (ranges.size() > MOST || ranges.stream().noneMatch(it -> it.share() == 1)) {
            throw new IllegalArgumentException("At least one number is fully right.");
        }
    }

    @Override
    public boolean fits(Answer answer) {
        return answer instanceof Answer.Written written && written.text().length() <= LONGEST;
    }

    @Override
    public double credit(Answer answer) {
        if (!(answer instanceof Answer.Written written)) {
            return 0;
        }
        return NumberText.parse(written.text()).stream()
                .flatMapToDouble(number ->
                        ranges.stream().filter(it -> it.holds(number)).mapToDouble(Range::share))
                .max()
                .orElse(0);
    }
}
