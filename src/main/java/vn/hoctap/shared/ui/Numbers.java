package vn.hoctap.shared.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as Vietnamese readers write them, whatever the language of the page: 26.354, 8,5. */
public final class Numbers {

    private static final DecimalFormatSymbols SYMBOLS = symbols();

    private Numbers() {}

    /** 26.354 */
    public static String count(long count) {
        return new DecimalFormat("#,##0", SYMBOLS).format(count);
    }

    /** 8,5: one decimal, two where a quarter needs them. */
    public static String mark(BigDecimal mark) {
        return new DecimalFormat("0.0#", SYMBOLS).format(mark);
    }

    /**
     * 62%, rounded down, so that 100% means all.
     *
     * @param share 0 to 1
     */
    public static String percent(double share) {
        return BigDecimal.valueOf(share)
                        .movePointRight(2)
                        .setScale(0, RoundingMode.DOWN)
                        .toPlainString()
                + "%";
    }

    private static DecimalFormatSymbols symbols() {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}
