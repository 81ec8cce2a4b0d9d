package vn.hoctap.roster.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.Post;
import vn.hoctap.roster.RosterColumn;
import vn.hoctap.roster.RowFault;
import vn.hoctap.shared.ui.Numbers;

/** The roster's values in the reader's language. */
final class RosterTexts {

    private RosterTexts() {}

    static String of(Component on, MemberState state) {
        return on.getTranslation("roster.state." + key(state));
    }

    static String of(Component on, Post post) {
        return on.getTranslation("roster.post." + key(post));
    }

    /** What a column is for, for the template. */
    static String explanation(Component on, RosterColumn column) {
        return on.getTranslation("roster.column." + key(column));
    }

    /** What is wrong and what to do, without the row. */
    static String sentence(Component on, RowFault fault) {
        return on.getTranslation(
                "roster.fault." + key(fault.kind()), fault.column().heading(), fault.detail());
    }

    /** The same with the row and the column in front. */
    static String line(Component on, RowFault fault) {
        return on.getTranslation("roster.fault", Numbers.count(fault.row()), sentence(on, fault));
    }

    private static String key(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
