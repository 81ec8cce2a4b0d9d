package vn.hoctap.shared.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** Where a list is searched while somebody types: what he typed is looked for when he pauses. */
public final class SearchField extends TextField {

    private static final int PAUSE_MILLIS = 300;

    /**
     * @param id of the control
     * @param label above the field, or {@link #quiet} puts it into the field
     * @param search with what was typed; empty for everything
     */
    public SearchField(String id, String label, Consumer<String> search) {
        setId(id);
        setLabel(label);
        setPrefixComponent(new Icon("magnifying-glass"));
        setClearButtonVisible(true);
        setWidth("min(100%, 20rem)");
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
        addValueChangeListener(typed -> search.accept(typed.getValue()));
    }

    /** With its label inside, where there is little room. */
    public SearchField quiet() {
        setAriaLabel(getLabel());
        setPlaceholder(getLabel());
        setLabel(null);
        return this;
    }
}
