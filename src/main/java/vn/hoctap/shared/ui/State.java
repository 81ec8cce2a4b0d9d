package vn.hoctap.shared.ui;

import java.util.Locale;

/** How a thing stands, as the screens show it: an icon, a word and a colour, in this order. */
public enum State {
    LOCKED("lock-simple"),
    TODO("circle"),
    DOING("circle-half-fill"),
    DONE("check-bold"),
    RETURNED("arrow-u-up-left-bold"),
    OVERDUE("warning-circle-fill");

    private final String icon;

    State(String icon) {
        this.icon = icon;
    }

    /**
     * The state of the same name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static State of(Enum<?> named) {
        return valueOf(named.name());
    }

    public String icon() {
        return icon;
    }

    /** The value of {@code data-state}. */
    public String attribute() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word in the translations. */
    public String textKey() {
        return "widget.state." + attribute();
    }
}
