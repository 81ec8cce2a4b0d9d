package vn.hoctap.desk;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import vn.hoctap.shared.ui.Icon;

/** A sentence that the browser shows while the network is away. */
@Tag("network-mark")
@JsModule("./network-mark.ts")
class NetworkMark extends Span {

    NetworkMark() {
        setId("layout-network");
        add(new Icon("cloud-slash-fill"), new Span(getTranslation("layout.offline")));
        getElement().setAttribute("role", "status");
        getElement().setAttribute("hidden", true);
    }
}
