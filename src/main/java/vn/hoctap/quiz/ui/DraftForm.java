package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.ShortText;

/** The fields of a question. */
class DraftForm extends Div {

    private final Select<ItemKind> kind = new Select<>();
    private final TextArea stem = new TextArea(getTranslation("quiz.edit.stem"));
    private final RadioButtonGroup<Boolean> truth = new RadioButtonGroup<>();
    private final AnswerRows answers;
    private final Select<String> rule = new Select<>();
    private final TextArea guidance = new TextArea(getTranslation("quiz.edit.guidance"));
    private final TextArea explanation = new TextArea(getTranslation("quiz.edit.explanation"));
    private final TextField section = new TextField(getTranslation("quiz.edit.section"));
    private final Select<Difficulty> difficulty = new Select<>();
    private final Runnable changed;

    DraftForm(Runnable changed) {
        this.changed = changed;
        answers = new AnswerRows(changed);
        addClassNames("stack", "g4");
        kinds();
        texts();
        var small = new Div(section, difficulty);
        small.addClassName("quiz-fields");
        add(kind, stem, truth, answers, rule, guidance, explanation, small);
        show(ItemKind.ONE);
    }

    private void kinds() {
        kind.setId("quiz-kind");
        kind.setLabel(getTranslation("quiz.bank.kind"));
        kind.setItems(ItemKind.values());
        kind.setItemLabelGenerator(it -> getTranslation(QuizWords.typeKey(it)));
        kind.setValue(ItemKind.ONE);
        kind.addValueChangeListener(change -> {
            show(change.getValue());
            changed.run();
        });
        truth.setId("quiz-truth");
        truth.setLabel(getTranslation("quiz.edit.truth"));
        truth.setItems(true, false);
        truth.setItemLabelGenerator(
                it -> getTranslation(it ? "quiz.sheet.true" : "quiz.sheet.false"));
        truth.setValue(true);
        truth.addValueChangeListener(change -> changed.run());
        rule.setId("quiz-rule");
        rule.setLabel(getTranslation("quiz.edit.rule"));
        rule.setItemLabelGenerator(it -> getTranslation("quiz.rule." + it));
        difficulty.setId("quiz-difficulty");
        difficulty.setLabel(getTranslation("quiz.bank.difficulty"));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(it -> getTranslation(QuizWords.difficultyKey(it)));
        difficulty.setValue(Difficulty.MEDIUM);
    }

    private void texts() {
        stem.setId("quiz-stem");
        stem.setHelperText(getTranslation("quiz.edit.marks"));
        stem.setWidthFull();
        stem.setMinRows(3);
        stem.addValueChangeListener(change -> changed.run());
        guidance.setId("quiz-guidance");
        guidance.setWidthFull();
        explanation.setId("quiz-explanation");
        explanation.setWidthFull();
        explanation.addValueChangeListener(change -> changed.run());
        section.setId("quiz-section");
        section.setHelperText(getTranslation("quiz.edit.section-help"));
        section.setMaxLength(40);
    }

    private void show(ItemKind shown) {
        answers.show(shown, List.of());
        arrange(shown);
    }

    private void arrange(ItemKind shown) {
        truth.setVisible(shown == ItemKind.TRUE_FALSE);
        guidance.setVisible(shown == ItemKind.ESSAY);
        var rules = rules(shown);
        rule.setItems(rules);
        rule.setVisible(!rules.isEmpty());
        if (!rules.isEmpty()) {
            rule.setValue(rules.getFirst());
        }
    }

    private static List<String> rules(ItemKind kind) {
        return switch (kind) {
            case SEVERAL -> List.of("shares", "no_wrong", "all");
            case ORDERING -> List.of("places", "all");
            case SHORT -> List.of("diacritics", "no-diacritics");
            case ONE, TRUE_FALSE, MATCHING, NUMBER, ESSAY -> List.of();
        };
    }

    /** Puts a picture's mark behind what is asked. */
    void append(String markup) {
        stem.setValue(stem.getValue() + "\n" + markup);
    }

    void fill(Draft draft) {
        var item = draft.item();
        var shown = ItemKind.of(item);
        kind.setValue(shown);
        answers.show(shown, DraftRows.of(item));
        arrange(shown);
        stem.setValue(item.stem());
        explanation.setValue(draft.explanation());
        section.setValue(draft.section());
        difficulty.setValue(draft.difficulty());
        switch (item) {
            case Item.TrueFalse statement -> truth.setValue(statement.holds());
            case Item.SeveralChoices several ->
                    rule.setValue(several.creditRule().name().toLowerCase(Locale.ROOT));
            case Ordering ordering ->
                    rule.setValue(ordering.rule() == OrderRule.ALL ? "all" : "places");
            case ShortText text ->
                    rule.setValue(text.diacritics() ? "diacritics" : "no-diacritics");
            case Essay essay -> guidance.setValue(essay.guidance());
            case Item.OneChoice _, Matching _, Quantity _ -> {}
        }
    }

    /**
     * What the fields say.
     *
     * @throws IllegalArgumentException when that is no question yet
     */
    Draft draft() {
        var asked = stem.getValue().strip();
        if (asked.isEmpty()) {
            throw new IllegalArgumentException("Nothing is asked.");
        }
        return new Draft(
                item(asked, answers.values()),
                explanation.getValue().strip(),
                section.getValue(),
                difficulty.getValue());
    }

    private Item item(String asked, List<AnswerRows.Values> rows) {
        var texts = rows.stream().map(AnswerRows.Values::text).toList();
        var right =
                new TreeSet<>(
                        IntStream.range(0, rows.size())
                                .filter(i -> rows.get(i).right())
                                .boxed()
                                .toList());
        var chosen = Objects.requireNonNullElse(rule.getValue(), "");
        return switch (kind.getValue()) {
            case ONE -> new Item.OneChoice(asked, texts, right.isEmpty() ? -1 : right.first());
            case SEVERAL ->
                    new Item.SeveralChoices(
                            asked,
                            texts,
                            right,
                            CreditRule.valueOf(chosen.toUpperCase(Locale.ROOT)));
            case TRUE_FALSE -> new Item.TrueFalse(asked, truth.getValue());
            case MATCHING -> DraftRows.matching(asked, rows);
            case ORDERING ->
                    new Ordering(
                            asked, texts, chosen.equals("all") ? OrderRule.ALL : OrderRule.PLACES);
            case SHORT ->
                    new ShortText(
                            asked,
                            rows.stream()
                                    .map(it ->
                                            new ShortText.Variant(
                                                    it.text(), DraftRows.share(it.other())))
                                    .toList(),
                            chosen.equals("diacritics"));
            case NUMBER -> new Quantity(asked, rows.stream().map(DraftRows::range).toList());
            case ESSAY -> new Essay(asked, guidance.getValue().strip());
        };
    }
}
