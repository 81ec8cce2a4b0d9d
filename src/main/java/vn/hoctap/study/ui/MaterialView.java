package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.MaterialId;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.Section;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.study.MaterialPage;
import vn.hoctap.study.NotOnThisPlan;
import vn.hoctap.study.PathMaterial;
import vn.hoctap.study.StudyPath;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.StudyPlanId;

/** A material to be read; that it was opened is taken down. */
@Route("plans/:plan/materials/:material")
@StyleSheet("assets/study.css")
@PermitAll
class MaterialView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final StudyPaths paths;
    private final Div text = new Div();
    private String title = "";

    MaterialView(StudyPaths paths) {
        this.paths = paths;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var plan = Parameters.id(event, "plan").map(StudyPlanId::new);
        var material = Parameters.id(event, "material").map(MaterialId::new);
        if (plan.isEmpty() || material.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        try {
            var page = paths.read(plan.get(), material.get());
            show(page, paths.open(plan.get()));
            scrollTo(event.getLocation().getQueryParameters().getSingleParameter("part"));
        } catch (NotOnThisPlan | NoSuchElementException refused) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(MaterialPage page, StudyPath path) {
        var material = page.material();
        title =
                material.kind() == MaterialKind.FULL_TEXT
                        ? path.card().document().title()
                        : material.title();
        var back =
                new LinkButton(
                        Addresses.path(path.card().plan()),
                        "arrow-left",
                        getTranslation("study.back"));
        back.addClassNames("quiet", "start");
        back.setId("study-back");
        add(back, new PageHead(StudyWords.number(this, path.card().document()), title));
        var file = "api/materials/" + path.card().plan().value() + "/" + material.id().value();
        add(body(page, file));
        add(onward(path, material));
    }

    private void scrollTo(Optional<String> part) {
        part.flatMap(number ->
                        text.getChildren()
                                .filter(H2.class::isInstance)
                                .map(H2.class::cast)
                                .skip(Math.max(0, number(number) - 1))
                                .findFirst())
                .ifPresent(H2::scrollIntoView);
    }

    private static int number(String typed) {
        return typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private Component body(MaterialPage page, String file) {
        var material = page.material();
        if (material.kind() == MaterialKind.VIDEO) {
            return video(file);
        }
        var paper = new Article(text(page.sections()));
        paper.addClassNames("card", "pad-l");
        if (material.file() == null) {
            return paper;
        }
        var whole = new Div();
        whole.addClassNames("stack", "g4");
        var original = new Anchor(file, getTranslation("study.material.file", name(material)));
        original.getElement().setAttribute("router-ignore", true);
        original.getElement().setAttribute("target", "_blank");
        original.setId("study-file");
        whole.add(original);
        if (isPdf(material) && material.kind() != MaterialKind.FULL_TEXT) {
            // phones show no PDF inside a page: they get its text
            var frame = new IFrame(file);
            frame.addClassNames("pdf", "on-desk");
            frame.setTitle(material.title());
            frame.setId("study-pdf");
            whole.add(frame);
            paper.addClassName("on-phone");
        }
        if (page.sections().isEmpty()) {
            whole.add(new Notice(getTranslation("study.material.no-text")));
        } else {
            whole.add(paper);
        }
        return whole;
    }

    private Div text(List<Section> sections) {
        text.removeAll();
        text.addClassNames("essay", "reading");
        text.setId("study-text");
        for (var section : sections) {
            if (!section.heading().isEmpty()) {
                text.add(
                        section.level() == 1
                                ? new H2(section.heading())
                                : new H3(section.heading()));
            }
            section.text().lines().forEach(line -> text.add(new Paragraph(line)));
        }
        return text;
    }

    private Component video(String file) {
        var video = new Element("video");
        video.setAttribute("controls", true);
        video.setAttribute("preload", "metadata");
        video.setAttribute("src", file);
        video.setAttribute("aria-label", title);
        var frame = new Div();
        frame.addClassName("video");
        frame.getElement().appendChild(video);
        return frame;
    }

    /** The one filled button: the next material to open, or back to the path. */
    private Component onward(StudyPath path, Material material) {
        var plan = path.card().plan();
        var next = nextUnopened(path, material);
        var button =
                next.map(unread ->
                                new LinkButton(
                                        Addresses.material(plan, unread.material().id()),
                                        "arrow-right",
                                        getTranslation("study.material.next")))
                        .orElseGet(() ->
                                new LinkButton(
                                        Addresses.path(plan),
                                        "check-bold",
                                        getTranslation("study.material.all-read")))
                        .primary();
        button.addClassName("start");
        button.setId("study-onward");
        return button;
    }

    private static Optional<PathMaterial> nextUnopened(StudyPath path, Material current) {
        return path.materials().stream()
                .filter(other -> other.openedAt() == null)
                .filter(other -> !other.material().id().equals(current.id()))
                .findFirst();
    }

    private static boolean isPdf(Material material) {
        return name(material).toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    private static String name(Material material) {
        return Optional.ofNullable(material.fileName()).orElse("");
    }

    @Override
    public String getPageTitle() {
        return title.isEmpty() ? getTranslation("study.paths") : title;
    }
}
