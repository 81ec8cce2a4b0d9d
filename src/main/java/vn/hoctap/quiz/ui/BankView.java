package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.BankFilter;
import vn.hoctap.quiz.BankRow;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.shared.ui.Blank;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** The bank of questions: looked for, filtered, turned page by page. */
@Route(BankView.PATH)
@StyleSheet("assets/quiz.css")
@PermitAll
class BankView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "question-bank";
    private static final int PAGE = 20;
    private static final int WAIT_MILLIS = 300;

    private final QuestionBank bank;
    private final Banks banks;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final TextField search = new TextField();
    private final Select<ItemKind> kind = new Select<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<String> section = new Select<>();
    private final Div list = new Div();
    private final Div tools = new Div();
    private final Pager pager = new Pager("quiz-bank-pager", PAGE, this::show);
    private final PageHead head = new PageHead("", getPageTitle(), tools);

    BankView(QuestionBank bank, Banks banks) {
        this.bank = bank;
        this.banks = banks;
        list.setId("quiz-bank-list");
        tools.addClassNames("row", "wrap");
        add(head, filters(), list, pager);
    }

    private Component filters() {
        unit.setId("quiz-bank-unit");
        unit.setAriaLabel(getTranslation("quiz.bank.unit"));
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidth("min(100%, 26rem)");
        unit.addValueChangeListener(chosen -> opened());
        search.setId("quiz-bank-search");
        search.setAriaLabel(getTranslation("quiz.bank.search"));
        search.setPlaceholder(getTranslation("quiz.bank.search"));
        search.setPrefixComponent(new Icon("magnifying-glass"));
        search.setClearButtonVisible(true);
        search.setWidth("min(100%, 20rem)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(WAIT_MILLIS);
        search.addValueChangeListener(typed -> show(0));
        prepare(kind, "quiz-bank-kind", "quiz.bank.kind");
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(
                it -> getTranslation(it == null ? "quiz.bank.kind" : QuizWords.typeKey(it)));
        prepare(difficulty, "quiz-bank-difficulty", "quiz.bank.difficulty");
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(it ->
                getTranslation(it == null ? "quiz.bank.difficulty" : QuizWords.difficultyKey(it)));
        prepare(section, "quiz-bank-section", "quiz.bank.section");
        section.setItemLabelGenerator(it ->
                it == null
                        ? getTranslation("quiz.bank.section")
                        : getTranslation("quiz.bank.section-of", it));
        var row = new Div(unit, search, kind, difficulty, section);
        row.addClassNames("row", "wrap", "quiz-filters");
        return row;
    }

    private <T> void prepare(Select<T> select, String id, String nameKey) {
        select.setId(id);
        select.setAriaLabel(getTranslation(nameKey));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(nameKey));
        select.addValueChangeListener(chosen -> show(0));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var units = banks.all();
        if (units.isEmpty()) {
            throw new AccessDeniedException("No bank that he may open");
        }
        unit.setItems(units);
        unit.setVisible(units.size() > 1);
        var asked = event.getLocation().getQueryParameters().getSingleParameter("unit").orElse("");
        unit.setValue(
                units.stream()
                        .filter(it -> it.id().value().toString().equals(asked))
                        .findFirst()
                        .orElse(units.getFirst()));
    }

    private void opened() {
        var shown = unit.getValue();
        if (shown == null) {
            return;
        }
        tools.removeAll();
        var base = PATH + "/" + shown.id().value();
        var add = new LinkButton(base + "/new", "plus", getTranslation("quiz.bank.add"));
        add.setId("quiz-bank-add");
        var exchange =
                new LinkButton(
                        base + "/exchange", "upload-simple", getTranslation("quiz.bank.exchange"));
        exchange.setId("quiz-bank-exchange");
        tools.add(add, exchange);
        section.setItems(bank.sections(shown.id()));
        show(0);
    }

    private @Nullable Unit shownUnit() {
        return unit.getValue();
    }

    private void show(int page) {
        var shown = shownUnit();
        if (shown == null) {
            return;
        }
        var filter = filter();
        long all = bank.count(shown.id(), filter);
        var rows = bank.list(shown.id(), filter, page * PAGE, PAGE);
        head.set(getTranslation("quiz.bank.of", shown.name(), Numbers.count(all)), getPageTitle());
        list.removeAll();
        list.add(rows.isEmpty() ? nothing(filter) : new Card(lines(shown, rows)));
        pager.show(page, all);
    }

    private BankFilter filter() {
        return new BankFilter(
                search.getValue(),
                kind.getValue(),
                difficulty.getValue(),
                Objects.requireNonNullElse(section.getValue(), ""),
                null,
                false);
    }

    private Component nothing(BankFilter filter) {
        return filter.equals(BankFilter.ALL)
                ? new Blank(
                        "list-checks",
                        getTranslation("quiz.bank.none"),
                        getTranslation("quiz.bank.none.why"))
                : new Blank(
                        "magnifying-glass",
                        getTranslation("quiz.bank.not-found"),
                        getTranslation("quiz.bank.not-found.why"));
    }

    private RowList lines(Unit shown, List<BankRow> rows) {
        var lines = new RowList();
        for (var row : rows) {
            var open =
                    new LinkButton(
                            PATH + "/" + shown.id().value() + "/" + row.id().value(),
                            getTranslation("quiz.bank.open"));
            open.setId("quiz-question-" + row.id().value());
            open.getElement()
                    .setAttribute(
                            "aria-label", getTranslation("quiz.bank.open") + ": " + row.stem());
            lines.add(new Row(new Tile("list-checks"), row.stem(), about(row), open));
        }
        return lines;
    }

    private String about(BankRow row) {
        var words =
                getTranslation(QuizWords.typeKey(row.kind()))
                        + " · "
                        + getTranslation(QuizWords.difficultyKey(row.difficulty()));
        var section =
                row.section().isEmpty()
                        ? ""
                        : " · " + getTranslation("quiz.bank.section-of", row.section());
        var used =
                row.quizzes() == 0 ? "" : " · " + getTranslation("quiz.bank.used", row.quizzes());
        return words + section + used;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quiz.bank");
    }
}
