package vn.hoctap.audit.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import vn.hoctap.audit.AuditLine;
import vn.hoctap.audit.AuditObject;
import vn.hoctap.shared.Vietnam;

/** Lines of the trail in the reader's language. */
final class AuditTexts {

    static final List<String> COLUMNS =
            List.of("at", "who", "unit", "operation", "object", "object-unit");

    private AuditTexts() {}

    static String operation(Component on, String operation) {
        return on.getTranslation("audit.operation." + operation);
    }

    static String who(Component on, AuditLine line) {
        return line.who().isEmpty() ? on.getTranslation("audit.nobody") : line.who();
    }

    static String of(Component on, AuditObject object) {
        var kind = object.kind().name().toLowerCase(Locale.ROOT);
        return on.getTranslation("audit.object." + kind, object.name());
    }

    static String at(AuditLine line) {
        return Vietnam.time(line.at()) + " " + Vietnam.date(line.at());
    }

    static List<String> headings(Component on) {
        return COLUMNS.stream().map(one -> on.getTranslation("audit.column." + one)).toList();
    }

    static List<String> words(Component on, AuditLine line) {
        return List.of(
                at(line),
                who(on, line),
                line.unit(),
                operation(on, line.operation()),
                line.object().map(object -> of(on, object)).orElse(""),
                line.object().map(AuditObject::unit).orElse(""));
    }
}
