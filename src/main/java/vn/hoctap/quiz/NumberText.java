package vn.hoctap.quiz;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Numbers as people type them: 26.354 and 3,5 as Vietnamese write, 3.5 and 1,234.5 where the
 * meaning is plain.
 */
public final class NumberText {

    private static final int LONGEST = 40;
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?");

    private NumberText() {}

    /** Empty when it is no number. */
    public static Optional<BigDecimal> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        var bare = typed.replaceAll("[\\s\\p{Z}%]", "").replace('−', '-');
        var plain = withPoint(bare);
        return NUMBER.matcher(plain).matches()
                ? Optional.of(new BigDecimal(plain))
                : Optional.empty();
    }

    private static String withPoint(String typed) {
        int comma = typed.lastIndexOf(',');
        int point = typed.lastIndexOf('.');
        if (comma > point) {
            boolean onlyOne = typed.indexOf(',') == comma;
            return onlyOne ? typed.replace(".", "").replace(',', '.') : typed;
        }
        if (comma >= 0) {
            return typed.replace(",", "");
        }
        return GROUPED.matcher(typed).matches() ? typed.replace(".", "") : typed;
    }

    /** 26354 or 3,5. */
    public static String write(BigDecimal number) {
        var plain = number.stripTrailingZeros().toPlainString().replace('.', ',');
        return plain;
    }
}
