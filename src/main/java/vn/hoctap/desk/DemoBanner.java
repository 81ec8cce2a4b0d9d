package vn.hoctap.desk;

import com.vaadin.flow.component.html.Div;

/** Says above every page that all of it is invented. */
class DemoBanner extends Div {

    DemoBanner() {
        setId("layout-demo");
        addClassName("demo-banner");
        setText(getTranslation("layout.demo"));
    }
}
