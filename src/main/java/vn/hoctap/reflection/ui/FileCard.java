package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import vn.hoctap.reflection.AskedWords;
import vn.hoctap.reflection.Draft;
import vn.hoctap.reflection.Reading;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.shared.ui.StateBadge;
import vn.hoctap.shared.ui.Tile;

/** A file that was brought: its name, how far it was read, how long its text is. */
class FileCard extends Card {

    FileCard(Draft.OfFile file, AskedWords asked) {
        setId("reflection-file");
        var name = new Element("b").setText(file.fileName());
        name.getClassList().add("row-title");
        var words = new Span();
        words.addClassName("grow");
        words.getElement().appendChild(name);
        var state = new Span(Sentences.size(file.bytes()) + " · " + sentence(file.reading()));
        state.setId("reflection-file-state");
        state.addClassNames("small", "muted", "num");
        words.add(state);
        var row = new Div(new Tile("file-doc-fill", stateOf(file.reading(), asked)), words);
        row.addClassName("row");
        add(row);
        switch (file.reading()) {
            case Reading.Done read -> add(badge(asked, read.words()));
            case Reading.Refused refused -> add(why(refused));
            case Reading.Photos _ -> add(notChecked("reflection.photos.not-checked"));
            case Reading.Scanned _ -> add(notChecked("reflection.scan.not-checked"));
            case Reading.Waiting _ -> {}
        }
    }

    private StateBadge badge(AskedWords asked, int words) {
        var badge =
                new StateBadge(
                        asked.tooFew(words) ? State.RETURNED : State.DONE,
                        Sentences.length(this, asked, words));
        badge.setId("reflection-file-words");
        return badge;
    }

    /** Said before it is handed in. */
    private Notice notChecked(String why) {
        var notice = new Notice(getTranslation(why));
        notice.setId("reflection-not-checked");
        return notice;
    }

    private Notice why(Reading.Refused refused) {
        var notice =
                new Notice(
                        State.RETURNED,
                        getTranslation("reflection.refused." + refused.reason().name()));
        notice.setId("reflection-file-refused");
        return notice;
    }

    private String sentence(Reading reading) {
        return switch (reading) {
            case Reading.Waiting(int ahead, boolean again) ->
                    ahead > 0
                            ? getTranslation("reflection.reading.waits", ahead)
                            : getTranslation("reflection.reading." + (again ? "again" : "now"));
            case Reading.Done _ -> getTranslation("reflection.reading.done");
            case Reading.Photos(int pages) ->
                    getTranslation("reflection.photos.pages", Numbers.count(pages));
            case Reading.Scanned(int pages) ->
                    getTranslation("reflection.scan.pages", Numbers.count(pages));
            case Reading.Refused _ -> getTranslation("reflection.reading.refused");
        };
    }

    private static State stateOf(Reading reading, AskedWords asked) {
        return switch (reading) {
            case Reading.Waiting _ -> State.DOING;
            case Reading.Photos _, Reading.Scanned _ -> State.DONE;
            case Reading.Done read -> asked.tooFew(read.words()) ? State.RETURNED : State.DONE;
            case Reading.Refused _ -> State.RETURNED;
        };
    }
}
