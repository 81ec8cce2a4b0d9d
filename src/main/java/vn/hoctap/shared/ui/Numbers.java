package vn.hoctap.shared.ui;

import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as the page's language writes them: 26.354 and 8,5, in English 26,354 and 8.5. */
public final class Numbers {

    private static final DecimalFormatSymbols VIETNAMESE = symbols('.', ',');
    private static final DecimalFormatSymbols ENGLISH = symbols(',', '.');

    private Numbers() {}

    /** 26.354, in English 26,354. */
    public static String count(long count) {
        return new DecimalFormat("#,##0", symbols()).format(count);
    }

    /** 8,5, in English 8.5: one decimal, two where a quarter needs them. */
    public static String mark(BigDecimal mark) {
        return new DecimalFormat("0.0#", symbols()).format(mark);
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
        var page = UI.getCurrent();
        boolean english = page != null && page.getLocale().getLanguage().equals("en");
        return english ? ENGLISH : VIETNAMESE;
    }

    private static DecimalFormatSymbols symbols(char grouping, char decimal) {
        var symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        return symbols;
    }
}
