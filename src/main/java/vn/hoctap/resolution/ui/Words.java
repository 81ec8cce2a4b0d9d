package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.MaterialKind;

/** Words for study documents, in the language of a page. */
final class Words {

    private Words() {}

    /** "Nghị quyết số 07-NQ/MH" */
    static String number(Component page, DocumentKind kind, String number) {
        return page.getTranslation("resolution.number", kind(page, kind), number);
    }

    static String kind(Component page, DocumentKind kind) {
        return page.getTranslation("resolution.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    static String kind(Component page, MaterialKind kind) {
        return page.getTranslation("resolution.material." + kind.name().toLowerCase(Locale.ROOT));
    }

    static String title(Component page, Material material) {
        return material.kind() == MaterialKind.FULL_TEXT
                ? kind(page, material.kind())
                : material.title();
    }
}
