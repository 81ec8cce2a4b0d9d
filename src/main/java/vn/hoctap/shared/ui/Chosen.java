package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Chips of which one is pressed. */
public class Chosen<T> extends Div {

    private final Map<T, Chip> chips = new LinkedHashMap<>();
    private final Consumer<T> told;

    /**
     * @param name what is chosen, for listeners
     * @param told is called when another one is pressed
     */
    public Chosen(String name, Consumer<T> told) {
        this.told = told;
        addClassNames("chips", "grow");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", name);
    }

    /** The first is pressed. */
    public Chosen<T> with(T value, String id, String text) {
        var chip = new Chip(text);
        chip.setId(id);
        chip.setPressed(chips.isEmpty());
        chip.addClickListener(click -> press(value));
        chips.put(value, chip);
        add(chip);
        return this;
    }

    /** Presses one and tells so. */
    public void press(T value) {
        show(value);
        told.accept(value);
    }

    /** Presses one without telling. */
    public void show(T value) {
        chips.forEach((other, chip) -> chip.setPressed(Objects.equals(other, value)));
    }

    /** Another text, when a number in it has changed. */
    public void rename(T value, String text) {
        var chip = chips.get(value);
        if (chip != null) {
            chip.setWords(text);
        }
    }
}
