package vn.hoctap.resolution.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import vn.hoctap.resolution.BroughtFile;
import vn.hoctap.resolution.OpenDocument;
import vn.hoctap.resolution.RegisteredAlready;
import vn.hoctap.resolution.SecretDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.resolution.StudyFiles;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.State;

/**
 * One study document: registered, corrected, given its materials; read by those who may no more.
 */
@Route(DocumentsView.PATH + "/:document")
@StyleSheet("assets/study.css")
@PermitAll
class DocumentView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NEW = "new";

    private final StudyDocuments documents;
    private final StudyFiles files;
    private final AccessPolicy policy;
    private final Div said = new Div();
    private DocumentForm form = new DocumentForm();
    private @Nullable OpenDocument open;
    private @Nullable BroughtFile file;

    DocumentView(StudyDocuments documents, StudyFiles files, AccessPolicy policy) {
        this.documents = documents;
        this.files = files;
        this.policy = policy;
        said.setId("resolution-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("document").orElse("");
        if (asked.equals(NEW)) {
            policy.require("resolution.register", Optional.empty());
            showNew();
            return;
        }
        try {
            show(documents.open(new StudyDocumentId(UUID.fromString(asked))));
        } catch (IllegalArgumentException | NoSuchElementException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void showNew() {
        removeAll();
        open = null;
        form = new DocumentForm();
        add(new PageHead("", getTranslation("resolution.register")), said);
        add(new Notice(getTranslation("resolution.no-secrets")));
        file = null;
        var box = new FileBox(files, "resolution-file", false, this::took);
        add(new Card(getTranslation("resolution.from-file"), box));
        add(new Card(form), saveButton("resolution.register"));
    }

    private void took(BroughtFile brought, String text) {
        file = brought;
        form.putText(text);
    }

    private void show(OpenDocument document) {
        removeAll();
        open = document;
        form = new DocumentForm();
        form.fill(document);
        var found = document.document();
        add(new PageHead(Words.number(this, found.kind(), found.number()), found.title()), said);
        boolean writes = policy.allows("resolution.correct", Optional.of(found.id()));
        if (writes) {
            add(plan(found.id()));
        }
        add(new MaterialsCard(documents, files, document, writes, this::materialsChanged));
        if (writes) {
            add(new Card(getTranslation("resolution.registered"), form));
            add(saveButton("resolution.save"));
        } else {
            add(text(document));
        }
    }

    private void materialsChanged() {
        var shown = open;
        if (shown != null) {
            show(documents.open(shown.document().id()));
        }
    }

    private LinkButton plan(StudyDocumentId document) {
        var link =
                new LinkButton(
                                DocumentsView.PATH + "/" + document.value() + "/plan",
                                "calendar-dots",
                                getTranslation("resolution.plan"))
                        .primary();
        link.addClassName("start");
        link.setId("resolution-plan");
        return link;
    }

    private Button saveButton(String key) {
        var save = new Button(getTranslation(key), click -> save());
        save.setId("resolution-save");
        save.addClassName("start");
        if (open == null) {
            save.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return save;
    }

    private void save() {
        var document = form.document();
        if (document.isEmpty()) {
            say("resolution.incomplete");
            return;
        }
        try {
            var existing = open;
            if (existing == null) {
                var original = file;
                var id =
                        original == null
                                ? documents.register(document.get())
                                : documents.register(document.get(), original);
                UI.getCurrentOrThrow().navigate(DocumentsView.PATH + "/" + id.value());
            } else {
                documents.correct(existing.document().id(), document.get(), existing.version());
                materialsChanged();
                said.removeAll();
                said.add(new Notice(State.DONE, getTranslation("resolution.saved")));
            }
        } catch (SecretDocument secret) {
            say("resolution.secret");
        } catch (RegisteredAlready already) {
            say("resolution.registered-already");
        } catch (OptimisticLockingFailureException later) {
            say("resolution.changed");
        }
    }

    private void say(String key) {
        said.removeAll();
        said.add(new Notice(State.OVERDUE, getTranslation(key)));
        said.scrollIntoView();
    }

    private static Article text(OpenDocument document) {
        var text = new Div();
        text.addClassNames("essay", "reading");
        for (var section : document.sections()) {
            if (!section.heading().isEmpty()) {
                text.add(new H3(section.heading()));
            }
            section.text().lines().forEach(line -> text.add(new Paragraph(line)));
        }
        var paper = new Article(text);
        paper.addClassNames("card", "pad-l");
        return paper;
    }

    @Override
    public String getPageTitle() {
        var shown = open;
        return shown == null ? getTranslation("resolution.register") : shown.document().title();
    }
}
