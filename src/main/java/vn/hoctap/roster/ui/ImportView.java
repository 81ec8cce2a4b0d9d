package vn.hoctap.roster.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.ImportCheck;
import vn.hoctap.roster.ImportReport;
import vn.hoctap.roster.ImportRuns;
import vn.hoctap.roster.ImportState;
import vn.hoctap.roster.RosterImports;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Bar;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.DayField;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Spreadsheet;
import vn.hoctap.shared.ui.State;

/** A roster that comes as a spreadsheet: chosen, looked at, stored; the work runs behind. */
@Route(ImportView.PATH)
@PermitAll
class ImportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "roster/import";
    private static final int MOST_BYTES = 5 << 20;

    private final RosterImports imports;
    private final ImportRuns runs;
    private final Units units;
    private final AccessPolicy policy;
    private final Clock clock;
    private final DayField day;
    private final Div content = new Div();
    private Runnable stop = () -> {};

    ImportView(
            RosterImports imports, ImportRuns runs, Units units, AccessPolicy policy, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.units = units;
        this.policy = policy;
        this.clock = clock;
        day = new DayField(getTranslation("roster.import.day"));
        day.setId("roster-day");
        day.setHelperText(getTranslation("roster.import.day-help"));
        day.setMaxWidth("16rem");
        day.setValue(Vietnam.today(clock));
        content.setId("roster-import-content");
        content.addClassNames("stack", "g4");
        add(new PageHead(getTranslation("roster.title"), getPageTitle(), template()), content);
    }

    private Spreadsheet template() {
        return new Spreadsheet(
                "roster-template",
                getTranslation("roster.import.template"),
                "mau-danh-sach-dang-vien.xlsx",
                () -> imports.template(column -> RosterTexts.explanation(this, column)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!policy.allows("roster.import", Optional.empty())) {
            throw new AccessDeniedException("Not for whoever may not import a roster");
        }
        show(runs.state());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var ui = attached.getUI();
        stop = runs.listen(state -> showLater(ui, state));
        show(runs.state());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        stop.run();
    }

    private void showLater(UI ui, ImportState state) {
        try {
            var _ = ui.access(() -> show(state));
        } catch (UIDetachedException closed) {
            stop.run();
        }
    }

    private void show(ImportState state) {
        if (state instanceof ImportState.Storing storing && showing(storing)) {
            return;
        }
        content.removeAll();
        content.add(
                switch (state) {
                    case ImportState.Idle _ -> choose();
                    case ImportState.Checking checking ->
                            working("roster.import.checking", checking.file(), 0.05);
                    case ImportState.Checked(var file, var check) -> decide(file, check, false);
                    case ImportState.CheckedAnew(var file, var check) -> decide(file, check, true);
                    case ImportState.Storing(var file, var share) ->
                            working("roster.import.storing", file, share);
                    case ImportState.Stored(var file, var report) -> stored(file, report);
                    case ImportState.Refused refused -> refused(refused);
                    case ImportState.Failed failed ->
                            problem(getTranslation("roster.import.failed", failed.file()));
                });
    }

    private boolean showing(ImportState.Storing storing) {
        return content.getChildren()
                .flatMap(Component::getChildren)
                .filter(Bar.class::isInstance)
                .map(Bar.class::cast)
                .findFirst()
                .filter(bar -> bar.getId().filter("roster-storing"::equals).isPresent())
                .map(bar -> {
                    bar.setShare(storing.share());
                    return true;
                })
                .orElse(false);
    }

    private Component choose() {
        var hint = new Paragraph(getTranslation("roster.import.hint"));
        hint.addClassName("muted");
        return new Card(getTranslation("roster.import.choose"), hint, day, upload());
    }

    private Upload upload() {
        var upload =
                new Upload(
                        UploadHandler.inMemory((file, bytes) ->
                                runs.check(
                                        bytes,
                                        file.fileName(),
                                        Optional.ofNullable(day.getValue())
                                                .orElse(Vietnam.today(clock)))));
        upload.setId("roster-upload");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".xlsx");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> {
            content.removeAll();
            content.add(problem(rejected.getErrorMessage()));
        });
        return upload;
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setDropFiles(
                        new UploadI18N.DropFiles()
                                .setOne(getTranslation("roster.import.drop"))
                                .setMany(getTranslation("roster.import.drop")))
                .setAddFiles(
                        new UploadI18N.AddFiles()
                                .setOne(getTranslation("roster.import.pick"))
                                .setMany(getTranslation("roster.import.pick")))
                .setError(
                        new UploadI18N.Error()
                                .setTooManyFiles(getTranslation("roster.import.one"))
                                .setFileIsTooBig(getTranslation("roster.unreadable.too-large"))
                                .setIncorrectFileType(
                                        getTranslation("roster.unreadable.not-a-spreadsheet")));
    }

    private Component working(String key, String file, double share) {
        var words = new Paragraph(getTranslation(key, file));
        words.getElement().setAttribute("role", "status");
        var bar = new Bar(share, getTranslation(key, file));
        bar.setId(key.endsWith("storing") ? "roster-storing" : "roster-checking");
        var leave = new Paragraph(getTranslation("roster.import.leave"));
        leave.addClassNames("small", "muted");
        return new Card(words, bar, leave);
    }

    private Component decide(String file, ImportCheck check, boolean anew) {
        var report = check.report();
        var card =
                new Card(
                        getTranslation("roster.import.result", file, Numbers.count(report.rows())));
        if (anew) {
            card.add(new Notice(State.RETURNED, getTranslation("roster.import.anew")));
        }
        card.add(sentence(report), new CheckResult(report));
        card.add(report.faultless() ? store(check) : correct(check));
        return card;
    }

    private Notice sentence(ImportReport report) {
        if (!report.faultless()) {
            var faulty = Numbers.count(report.faultyRows());
            return new Notice(State.OVERDUE, getTranslation("roster.import.faulty", faulty));
        }
        return report.changesNothing()
                ? new Notice(State.DONE, getTranslation("roster.import.nothing"))
                : new Notice(State.TODO, getTranslation("roster.import.ready"));
    }

    private Component correct(ImportCheck check) {
        var rows =
                new Spreadsheet(
                        "roster-faulty",
                        getTranslation("roster.import.faulty-rows"),
                        "dong-can-sua.xlsx",
                        () ->
                                imports.faultyRows(
                                        check, fault -> RosterTexts.sentence(this, fault)));
        return actions(List.of(rows, another()));
    }

    private Component store(ImportCheck check) {
        var missing = check.report().missing().size();
        var end =
                new Checkbox(
                        getTranslation(
                                "roster.import.end-missing",
                                Numbers.count(missing),
                                Vietnam.date(check.day())));
        end.setId("roster-end-missing");
        end.setVisible(missing > 0);
        var store = new Button(getTranslation("roster.import.store"));
        store.setId("roster-store");
        store.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        store.setDisableOnClick(true);
        store.addClickListener(click -> runs.store(end.getValue(), act(check)));
        boolean nothing = check.report().changesNothing();
        store.setVisible(!nothing);
        end.addValueChangeListener(chosen -> store.setVisible(!nothing || chosen.getValue()));
        var both = new Div(end, actions(List.of(store, another())));
        both.addClassNames("stack", "g4");
        return both;
    }

    private NewAct act(ImportCheck check) {
        var today = Vietnam.today(clock);
        var root = units.root().flatMap(id -> units.find(id, today)).map(Unit::name).orElse("");
        var number = getTranslation("roster.import.act", Vietnam.date(today));
        return new NewAct(number, root, today, check.day());
    }

    private Component stored(String file, ImportReport report) {
        var notice =
                new Notice(
                        State.DONE,
                        getTranslation(
                                "roster.import.stored",
                                file,
                                Numbers.count(report.newPersons().size()),
                                Numbers.count(report.changed().size())));
        notice.setId("roster-stored");
        var list = new LinkButton(PersonsView.PATH, getTranslation("roster.import.see")).primary();
        list.setId("roster-see");
        return new Card(notice, actions(List.of(list, another())));
    }

    private Component refused(ImportState.Refused refused) {
        var key = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return problem(getTranslation("roster.unreadable." + key, refused.detail()));
    }

    private Component problem(String sentence) {
        var notice = new Notice(State.OVERDUE, sentence);
        notice.setId("roster-problem");
        return new Card(notice, actions(List.of(another())));
    }

    private Button another() {
        var button = new Button(getTranslation("roster.import.another"));
        button.setId("roster-another");
        button.addClickListener(click -> {
            runs.reset();
            show(runs.state());
        });
        return button;
    }

    private static Div actions(List<Component> actions) {
        var row = new Div();
        row.addClassNames("row", "wrap");
        row.add(actions);
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("roster.import.title");
    }
}
