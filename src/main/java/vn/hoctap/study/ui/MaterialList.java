package vn.hoctap.study.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import vn.hoctap.resolution.Material;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.study.PathMaterial;
import vn.hoctap.study.StudyPlanId;

/** The materials of a plan, each leading to its page, with what was opened already. */
class MaterialList extends UnorderedList {

    MaterialList(StudyPlanId plan, List<PathMaterial> materials) {
        addClassNames("list", "materials");
        setId("study-materials");
        materials.forEach(material -> add(new ListItem(link(plan, material))));
    }

    private Anchor link(StudyPlanId plan, PathMaterial read) {
        var material = read.material();
        var words = new Span();
        words.addClassName("grow");
        words.getElement().appendChild(new Element("b").setText(title(material)));
        var more = new Span(state(read));
        more.addClassNames("small", "muted");
        words.add(more);
        var link = new Anchor(Addresses.material(plan, material.id()));
        link.add(
                new Icon(read.openedAt() == null ? icon(material) : "check-bold"),
                words,
                new Icon("caret-right"));
        link.addClassName("row-link");
        link.setId("study-material-" + material.id().value());
        return link;
    }

    private String title(Material material) {
        return switch (material.kind()) {
            case FULL_TEXT -> getTranslation("resolution.material.full_text");
            case SLIDES, OUTLINE, TEXT, VIDEO -> material.title();
        };
    }

    private String state(PathMaterial read) {
        var opened = read.openedAt();
        if (opened != null) {
            return getTranslation("study.material.opened", Vietnam.date(opened));
        }
        return getTranslation(
                read.material().obligatory()
                        ? "study.material.to-read"
                        : "study.material.optional");
    }

    private static String icon(Material material) {
        return switch (material.kind()) {
            case FULL_TEXT, TEXT -> "book-open-text";
            case SLIDES -> "chalkboard-teacher";
            case OUTLINE -> "list-bullets";
            case VIDEO -> "video";
        };
    }
}
