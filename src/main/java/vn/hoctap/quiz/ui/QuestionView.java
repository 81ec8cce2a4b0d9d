package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.OpenQuestion;
import vn.hoctap.quiz.PictureRefused;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.quiz.QuestionId;
import vn.hoctap.quiz.RichText;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.Tile;

/** A question is written, seen as its taker will see it, and its earlier wordings are kept. */
@Route(BankView.PATH + "/:bank/:question")
@StyleSheet("assets/quiz.css")
@PermitAll
class QuestionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST_PICTURE_BYTES = 4 << 20;

    private final QuestionBank bank;
    private final AccessPolicy policy;
    private final QuestionPreview preview = new QuestionPreview();
    private final DraftForm form = new DraftForm(this::look);
    private final Div said = new Div();
    private final Div history = new Div();
    private @Nullable OpenQuestion open;

    QuestionView(QuestionBank bank, AccessPolicy policy) {
        this.bank = bank;
        this.policy = policy;
        said.setId("quiz-said");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var unit = Parameters.id(event, "bank").map(UnitId::new);
        boolean fresh =
                event.getRouteParameters().get("question").filter("new"::equals).isPresent();
        var question = fresh ? null : Parameters.id(event, "question").orElse(null);
        if (unit.isEmpty() || (!fresh && question == null)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (!policy.allows("quiz.add-question", Optional.of(unit.get()))) {
            throw new AccessDeniedException("Not his bank");
        }
        try {
            open = question == null ? null : bank.open(unit.get(), new QuestionId(question));
        } catch (NoSuchElementException | EmptyResultDataAccessException e) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(unit.get());
    }

    private void show(UnitId unit) {
        var back =
                new LinkButton(
                        BankView.PATH + "?unit=" + unit.value(),
                        "arrow-left",
                        getTranslation("quiz.edit.back"));
        back.addClassNames("quiet", "start");
        back.setId("quiz-edit-back");
        preview.from(unit);
        if (open != null) {
            form.fill(open.newest().draft());
        }
        var save = new Button(getTranslation("quiz.edit.save"), click -> save(unit));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setId("quiz-question-save");
        var columns =
                new Div(
                        new Div(new Card(form, pictures(unit), said, save)),
                        new Div(preview, history));
        columns.addClassName("two-columns");
        history.setId("quiz-history");
        add(back, new PageHead("", getPageTitle()), columns);
        look();
        showHistory(unit);
    }

    private void look() {
        try {
            preview.show(form.draft());
        } catch (IllegalArgumentException unfinished) {
            preview.empty();
        }
    }

    private Div pictures(UnitId unit) {
        var alt = new TextField(getTranslation("quiz.edit.alt"));
        alt.setId("quiz-picture-alt");
        alt.setHelperText(getTranslation("quiz.edit.alt-help"));
        alt.setWidthFull();
        var upload = new Upload(UploadHandler.inMemory((file, bytes) -> keep(unit, bytes, alt)));
        upload.setId("quiz-picture");
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".gif");
        upload.setMaxFileSize(MOST_PICTURE_BYTES);
        upload.setDropAllowed(false);
        upload.setUploadButton(new Button(getTranslation("quiz.edit.picture")));
        upload.addFileRejectedListener(rejected -> say(State.OVERDUE, "quiz.edit.picture-refused"));
        var both = new Div(alt, upload);
        both.addClassNames("stack", "g2");
        return both;
    }

    private void keep(UnitId unit, byte[] bytes, TextField alt) {
        try {
            var id = bank.keep(unit, bytes);
            var picture = new RichText.Run.Picture(id.value(), alt.getValue().strip());
            form.append(new RichText(List.of(picture)).markup());
            alt.clear();
            said.removeAll();
            look();
        } catch (PictureRefused refused) {
            say(State.OVERDUE, "quiz.edit.picture-refused");
        }
    }

    private void save(UnitId unit) {
        Draft draft;
        try {
            draft = form.draft();
        } catch (IllegalArgumentException unfinished) {
            say(State.OVERDUE, "quiz.edit.unfinished");
            return;
        }
        var known = open;
        if (known == null) {
            var id = bank.add(unit, draft);
            UI.getCurrentOrThrow().navigate(BankView.PATH + "/" + unit.value() + "/" + id.value());
            return;
        }
        try {
            bank.revise(unit, known.id(), draft, known.newest().version());
            open = bank.open(unit, known.id());
            say(State.DONE, "quiz.edit.saved");
            showHistory(unit);
        } catch (OptimisticLockingFailureException later) {
            say(State.OVERDUE, "quiz.edit.changed");
        }
    }

    private void showHistory(UnitId unit) {
        history.removeAll();
        var known = open;
        if (known == null) {
            return;
        }
        var lines = new RowList();
        known.versions()
                .forEach(version ->
                        lines.add(
                                new Row(
                                        new Tile("clock-counter-clockwise"),
                                        getTranslation(
                                                "quiz.edit.version",
                                                version.version(),
                                                Vietnam.minute(version.writtenAt())),
                                        getTranslation("quiz.edit.asked", version.asked()))));
        var note = new Paragraph(getTranslation("quiz.edit.versions-why"));
        note.addClassNames("small", "muted");
        var retire =
                new Button(
                        getTranslation(known.retired() ? "quiz.edit.restore" : "quiz.edit.retire"),
                        click -> retire(known, unit));
        retire.setId("quiz-question-retire");
        history.add(new Card(getTranslation("quiz.edit.versions"), note, lines, retire));
    }

    private void retire(OpenQuestion known, UnitId unit) {
        bank.retire(unit, known.id(), !known.retired());
        open = bank.open(unit, known.id());
        say(State.DONE, known.retired() ? "quiz.edit.restored" : "quiz.edit.retired");
        showHistory(unit);
    }

    private void say(State state, String key) {
        said.removeAll();
        said.add(new Notice(state, getTranslation(key)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation(open == null ? "quiz.edit.new" : "quiz.edit");
    }
}
