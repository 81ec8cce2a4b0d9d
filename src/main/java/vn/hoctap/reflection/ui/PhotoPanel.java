package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.hoctap.reflection.PhotoReader;
import vn.hoctap.reflection.WrittenPage;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Numbers;

/** Photos of a text written by hand: brought, looked at, put in order. */
class PhotoPanel extends Div {

    private final transient Pages pages;
    private final transient Runnable changed;
    private final transient Consumer<@Nullable RuntimeException> told;
    private final OrderedList list = new OrderedList();

    /**
     * @param changed run after each change of the pages
     * @param told of what could not be done, and of null when all went well
     * @param rejected is told the sentence for a file that the browser did not send
     */
    PhotoPanel(
            PhotoReader reader,
            Pages pages,
            Runnable changed,
            Consumer<@Nullable RuntimeException> told,
            Consumer<String> rejected) {
        this.pages = pages;
        this.changed = changed;
        this.told = told;
        setId("reflection-photo-panel");
        addClassNames("stack", "g2");
        var how = new Paragraph(getTranslation("reflection.photos.how"));
        how.addClassNames("small", "muted");
        list.setId("reflection-pages");
        list.addClassName("pages");
        add(how, new PhotoBox(reader, pages, this::arrived, rejected), list);
        show();
    }

    private void arrived(@Nullable RuntimeException refused) {
        try {
            pages.arrived();
            told.accept(refused);
        } catch (RuntimeException e) {
            told.accept(e);
        }
        again();
    }

    private void again() {
        show();
        changed.run();
    }

    /** What there is now. */
    final void show() {
        list.removeAll();
        var all = pages.list();
        list.setVisible(!all.isEmpty());
        for (int n = 0; n < all.size(); n++) {
            list.add(item(all.get(n), n + 1));
        }
    }

    private ListItem item(WrittenPage page, int number) {
        var name = getTranslation("reflection.photos.page", Numbers.count(number));
        var alt = getTranslation("reflection.photos.picture", Numbers.count(number));
        var picture = new Image(pages.address(page), alt);
        picture.setId("reflection-page-" + number);
        var words = new Span(name);
        words.addClassNames("small", "num", "grow");
        var row = new Div(words);
        row.addClassName("row");
        if (number > 1) {
            row.add(button("up", number, "caret-up", () -> pages.moveUp(page.id())));
        }
        row.add(button("remove", number, "trash", () -> pages.remove(page.id())));
        return new ListItem(picture, row);
    }

    private NativeButton button(String what, int number, String icon, Runnable work) {
        var button = new NativeButton();
        button.setId("reflection-page-%d-%s".formatted(number, what));
        button.addClassNames("button", "quiet");
        button.add(new Icon(icon));
        button.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("reflection.photos." + what, Numbers.count(number)));
        button.addClickListener(click -> {
            try {
                work.run();
                told.accept(null);
            } catch (RuntimeException refused) {
                told.accept(refused);
            }
            again();
        });
        return button;
    }
}
