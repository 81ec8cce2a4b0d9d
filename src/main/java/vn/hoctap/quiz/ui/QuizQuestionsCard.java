package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import vn.hoctap.organization.Unit;
import vn.hoctap.quiz.BankFilter;
import vn.hoctap.quiz.BankRow;
import vn.hoctap.quiz.QuestionBank;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Pager;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;
import vn.hoctap.study.StudyPlanId;

/** The list of a quiz's questions, and the bank from which it grows. */
class QuizQuestionsCard extends Card {

    private static final int PAGE = 20;
    private static final int OFFERED = 8;

    private final Quizzes quizzes;
    private final QuestionBank bank;
    private final StudyPlanId plan;
    private final Runnable changed;
    private final Div list = new Div();
    private final Div offered = new Div();
    private final Pager pager = new Pager("quiz-list-pager", PAGE, this::show);
    private final ComboBox<Unit> unit = new ComboBox<>(getTranslation("quiz.bank.unit"));
    private final TextField search = new TextField(getTranslation("quiz.list.search"));

    /**
     * @param changed is told when questions came or went
     */
    QuizQuestionsCard(
            Quizzes quizzes, QuestionBank bank, Banks banks, StudyPlanId plan, Runnable changed) {
        super();
        this.changed = changed;
        this.quizzes = quizzes;
        this.bank = bank;
        this.plan = plan;
        setId("quiz-list");
        var units = banks.all();
        unit.setId("quiz-list-unit");
        unit.setItems(units);
        unit.setItemLabelGenerator(Unit::name);
        unit.setWidth("min(100%, 24rem)");
        units.stream().findFirst().ifPresent(unit::setValue);
        unit.addValueChangeListener(chosen -> offer());
        search.setId("quiz-list-search");
        search.setPrefixComponent(new Icon("magnifying-glass"));
        search.setWidth("min(100%, 20rem)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> offer());
        var row = new Div(unit, search);
        row.addClassNames("row", "wrap");
        row.setVisible(!units.isEmpty());
        offered.setId("quiz-list-offered");
        add(list, pager, row, offered);
        show(0);
    }

    private void show(int page) {
        list.removeAll();
        int all = quizzes.count(plan);
        var head = new Div(getTranslation("quiz.list", Numbers.count(all)));
        head.addClassName("section-title");
        var lines = new RowList();
        quizzes.questions(plan, page * PAGE, PAGE)
                .forEach(row -> lines.add(line(row, "quiz.list.drop", () -> drop(row, page))));
        list.add(head, lines);
        pager.show(page, all);
    }

    private void drop(BankRow row, int page) {
        quizzes.drop(plan, row.id());
        show(page);
        changed.run();
    }

    private void offer() {
        offered.removeAll();
        var from = unit.getValue();
        if (from == null || search.isEmpty()) {
            return;
        }
        var filter = new BankFilter(search.getValue(), null, null, "", null, false);
        var lines = new RowList();
        bank.list(from.id(), filter, 0, OFFERED).stream()
                .forEach(row -> lines.add(line(row, "quiz.list.choose", () -> choose(row))));
        offered.add(lines);
    }

    private void choose(BankRow row) {
        quizzes.choose(plan, row.id());
        show(0);
        changed.run();
    }

    private Row line(BankRow row, String key, Runnable act) {
        var button = new Button(getTranslation(key), click -> act.run());
        button.setId(key.replace('.', '-') + "-" + row.id().value());
        button.setAriaLabel(getTranslation(key) + ": " + row.stem());
        var about =
                getTranslation(QuizWords.typeKey(row.kind()))
                        + " · "
                        + getTranslation(QuizWords.difficultyKey(row.difficulty()))
                        + (row.section().isEmpty()
                                ? ""
                                : " · " + getTranslation("quiz.bank.section-of", row.section()));
        return new Row(new Tile("list-checks"), row.stem(), about, button);
    }
}
