package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What stands in the fields of a page by their ids, to be put back after the page is redrawn. */
final class TypedValues {

    private final Map<String, Object> values = new HashMap<>();

    TypedValues(Component page) {
        eachField(page, this::keep);
    }

    void putBack(Component page) {
        eachField(page, this::fill);
    }

    private void keep(Component field) {
        var value = ((HasValue<?, ?>) field).getValue();
        if (isPlain(value)) {
            field.getId().ifPresent(id -> values.put(id, value));
        }
    }

    @SuppressWarnings("unchecked") // the value was read from a field of the same id and class
    private void fill(Component field) {
        var target = (HasValue<?, Object>) field;
        if (!target.isReadOnly()) {
            Optional<Object> kept = field.getId().map(values::get);
            kept.filter(value -> !value.equals(target.getValue())).ifPresent(target::setValue);
        }
    }

    /** Rows of a list are other objects after it is read again; what people type is plain. */
    private static boolean isPlain(Object value) {
        return value instanceof String
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof Temporal
                || value instanceof Enum<?>;
    }

    private static void eachField(Component page, Consumer<Component> action) {
        if (page instanceof HasValue<?, ?>) {
            action.accept(page);
        }
        page.getChildren().forEach(child -> eachField(child, action));
    }
}
