package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.Draft;
import vn.hoctap.reflection.DraftId;
import vn.hoctap.reflection.EarlierTexts;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.MyReflection;
import vn.hoctap.reflection.Reading;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** A file or a typed text, the declaration, and the one big button. */
class HandInForm extends Div {

    /** While a file is read; the page asks, so that it knows also when push is dead. */
    private static final int POLL_MILLIS = 1_000;

    private final HandIns handIns;
    private final ReflectionId id;
    private final FilePanel files;
    private final WritePanel writing;
    private final NativeButton writeTab = tab("reflection-tab-write", "pencil-line");
    private final NativeButton fileTab = tab("reflection-tab-file", "upload-simple");
    private final Div typedNotes = new Div();
    private final SelfCheckPanel selfCheck;
    private final Div refusal = new Div();
    private final Checkbox declared = new Checkbox();
    private volatile @Nullable RuntimeException uploadRefused;
    private @Nullable DraftId shownFile;
    private @Nullable Registration polling;
    private int pollBefore;
    private boolean typing;

    HandInForm(
            HandIns handIns,
            EarlierTexts earlier,
            SelfChecks checks,
            Handwriting handwriting,
            MyReflection mine) {
        this.handIns = handIns;
        this.id = mine.id();
        addClassNames("stack", "g4");
        var photos = handwriting.panel(mine.id(), this::refresh, this::told, this::refuse);
        files =
                new FilePanel(
                        mine, new UploadBox(this::upload, this::uploaded, this::refuse), photos);
        shownFile = mine.fileToHandIn().map(Draft::id).orElse(null);
        writing = new WritePanel(handIns, earlier, mine);
        writing.getElement().addEventListener("focusout", left -> showTypedNotes());
        typedNotes.setId("reflection-typed-notes");
        writeTab.add(new Span(getTranslation("reflection.write")));
        writeTab.addClickListener(click -> choose(true));
        fileTab.add(new Span(getTranslation("reflection.upload")));
        fileTab.addClickListener(click -> choose(false));
        var asked = new Paragraph(Sentences.asked(this, mine.terms().asked()));
        asked.setId("reflection-asked");
        asked.addClassNames("small", "muted");
        mine.due().ifPresent(this::lateRule);
        declared.setId("reflection-declared");
        declared.setLabel(getTranslation("reflection.declare"));
        refusal.setId("reflection-refusal");
        outline(mine.assignment().outline());
        add(tabs(), asked, files, writing, typedNotes);
        selfCheck = new SelfCheckPanel(checks, id, this::draft);
        add(selfCheck, declared, refusal, bar());
        showTypedNotes();
        choose(mine.file() == null && mine.typedIfAny().filter(HandInForm::written).isPresent());
        watch(mine);
    }

    /** Said before it is too late. */
    private void lateRule(LocalDate due) {
        var rule = new Paragraph(getTranslation("reflection.late", Vietnam.date(due)));
        rule.setId("reflection-late");
        rule.addClassNames("small", "muted");
        add(rule);
    }

    /** What the board asks the text to follow, shown before it is written. */
    private void outline(String outline) {
        if (!outline.isBlank()) {
            var card = new Card(getTranslation("reflection.outline"));
            card.setId("reflection-outline");
            outline.lines().filter(line -> !line.isBlank()).map(Paragraph::new).forEach(card::add);
            card.add(frame());
            add(card);
        }
    }

    private NativeButton frame() {
        var button = new NativeButton(getTranslation("reflection.frame"));
        button.setId("reflection-frame");
        button.addClassNames("button", "start");
        button.addClickListener(click -> {
            choose(true);
            writing.frame();
        });
        return button;
    }

    /** What is odd about the typed text, once it is stored. */
    private void showTypedNotes() {
        writing.whenStored(() -> {
            typedNotes.removeAll();
            var notes = handIns.typedNotes(id);
            if (!notes.isEmpty()) {
                typedNotes.add(new NoteList(notes));
            }
        });
    }

    private static boolean written(Draft.Typed draft) {
        return !draft.text().isBlank();
    }

    private Div tabs() {
        var tabs = new Div(writeTab, fileTab);
        tabs.addClassName("segments");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", getTranslation("reflection.ways"));
        return tabs;
    }

    private static NativeButton tab(String id, String icon) {
        var tab = new NativeButton();
        tab.setId(id);
        tab.addClassNames("button", "grow");
        tab.add(new Icon(icon));
        return tab;
    }

    private Div bar() {
        var submit = new NativeButton(getTranslation("reflection.submit"), click -> submit());
        submit.setId("reflection-submit");
        submit.addClassNames("button", "primary", "large", "grow");
        var bar = new Div(submit);
        bar.addClassName("actionbar");
        return bar;
    }

    private void choose(boolean write) {
        if (typing != write) {
            selfCheck.forget();
        }
        typing = write;
        writing.setVisible(write);
        typedNotes.setVisible(write);
        files.setVisible(!write);
        writeTab.getElement().setAttribute("aria-pressed", Boolean.toString(write));
        fileTab.getElement().setAttribute("aria-pressed", Boolean.toString(!write));
    }

    /** In the request that brings the file, outside the page's lock. */
    private void upload(String name, Path file) {
        uploadRefused = null;
        try {
            handIns.upload(id, name, file);
        } catch (RuntimeException refused) {
            uploadRefused = refused;
        }
    }

    private void uploaded() {
        told(uploadRefused);
        refresh();
    }

    private void told(@Nullable RuntimeException refused) {
        if (refused != null) {
            refuse(Sentences.of(this, refused));
        } else {
            refusal.removeAll();
        }
    }

    private void refresh() {
        var mine = handIns.read(id);
        show(mine);
        watch(mine);
    }

    /** The file on this page is the one that is handed in, whatever other windows do. */
    private void show(MyReflection mine) {
        files.show(mine);
        var toHandIn = mine.fileToHandIn().map(Draft::id).orElse(null);
        if (!typing && !Objects.equals(toHandIn, shownFile)) {
            selfCheck.forget();
        }
        shownFile = toHandIn;
    }

    private void submit() {
        if (!declared.getValue()) {
            refuse(getTranslation("reflection.refusal.declare"));
            declared.focus();
        } else if (typing) {
            writing.whenStored(this::submitTyped);
        } else {
            handIn(Optional.ofNullable(shownFile));
        }
    }

    /** Everything typed is stored by now. */
    void submitTyped() {
        handIn(typed());
    }

    private Optional<DraftId> typed() {
        return handIns.read(id).typedIfAny().filter(HandInForm::written).map(Draft::id);
    }

    /** The one that would be handed in, once it is stored. */
    private void draft(Consumer<Optional<DraftId>> then) {
        if (typing) {
            writing.whenStored(() -> then.accept(typed()));
        } else {
            then.accept(Optional.ofNullable(shownFile));
        }
    }

    private void handIn(Optional<DraftId> draft) {
        if (draft.isEmpty()) {
            refuse(getTranslation(typing ? "reflection.refusal.empty" : "reflection.refusal.file"));
            return;
        }
        try {
            handIns.submit(id, draft.get());
        } catch (RuntimeException refused) {
            refuse(Sentences.of(this, refused));
            refresh();
            return;
        }
        getUI().ifPresent(ui -> ui.navigate("receipts/" + id.value()));
    }

    private void refuse(String sentence) {
        refusal.removeAll();
        refusal.add(new Notice(State.OVERDUE, sentence));
    }

    private void watch(MyReflection mine) {
        boolean waiting =
                mine.fileIfAny()
                        .filter(file -> file.reading() instanceof Reading.Waiting)
                        .isPresent();
        if (!waiting) {
            stop();
        } else {
            getUI().ifPresent(this::start);
        }
    }

    private void start(UI ui) {
        if (polling == null) {
            pollBefore = ui.getPollInterval();
            ui.setPollInterval(POLL_MILLIS);
            polling = ui.addPollListener(poll -> refresh());
        }
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(ui -> ui.setPollInterval(pollBefore));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch(handIns.read(id));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }
}
