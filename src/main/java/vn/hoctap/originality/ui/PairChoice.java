package vn.hoctap.originality.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.ui.Numbers;

/** Which two texts are shown, when a case has more than two or several versions of them. */
class PairChoice extends Select<Evidence> {

    PairChoice(OpenCase open, List<Evidence> pairs, Evidence shown, Consumer<Evidence> chosen) {
        setId("case-pair");
        setLabel(getTranslation("originality.pair"));
        setWidthFull();
        setItemLabelGenerator(pair -> label(open, pair));
        setItems(pairs);
        setValue(shown);
        addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    private String label(OpenCase open, Evidence pair) {
        return getTranslation(
                "originality.pair.of",
                name(open, pair.a()),
                name(open, pair.b()),
                Numbers.percent(pair.score()));
    }

    private String name(OpenCase open, Evidence.Text text) {
        var author = open.author(text.reflection()).orElseThrow();
        return author.version() == text.version()
                ? author.name()
                : getTranslation(
                        "originality.pair.version",
                        author.name(),
                        Integer.toString(text.version()));
    }
}
