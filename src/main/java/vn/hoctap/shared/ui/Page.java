package vn.hoctap.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;

/** The content of a page between drawer and bottom bar; views extend it. */
public abstract class Page extends Main {

    protected Page(Component... components) {
        super(components);
        addClassName("page");
        setId("content");
        // the skip link goes here
        getElement().setAttribute("tabindex", "-1");
    }
}
