package vn.hoctap.shared.ui;

import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/**
 * One entry of the drawer and the bottom bar; a bean of the module whose page it opens.
 *
 * @param path of the route, without a slash in front
 * @param titleKey of the drawer's words; the bottom bar's are under the same key with {@code
 *     .short} where that exists
 * @param order among all entries, the lowest first; the first three are in the bottom bar
 * @param shown whether the one acting may open it; asked when the page is built
 * @param count how many things wait there; 0 shows none
 */
public record MenuEntry(
        String path,
        String titleKey,
        String icon,
        int order,
        BooleanSupplier shown,
        LongSupplier count) {

    /** An entry that everybody has. */
    public MenuEntry(String path, String titleKey, String icon, int order) {
        this(path, titleKey, icon, order, () -> true, () -> 0);
    }

    /** The same for those of whom the condition holds. */
    public MenuEntry when(BooleanSupplier condition) {
        return new MenuEntry(path, titleKey, icon, order, condition, count);
    }

    /** The same with a number of things that wait. */
    public MenuEntry counting(LongSupplier waiting) {
        return new MenuEntry(path, titleKey, icon, order, shown, waiting);
    }
}
