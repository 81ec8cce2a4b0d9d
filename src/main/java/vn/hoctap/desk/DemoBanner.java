package vn.hoctap.desk;

import com.vaadin.flow.component.html.Aside;

/** Says above every page that all of it is invented. */
class DemoBanner extends Aside {

    DemoBanner() {
        setId("layout-demo");
        addClassName("demo-banner");
        getElement().setAttribute("aria-label", getTranslation("layout.demo"));
        setText(getTranslation("layout.demo"));
    }
}
