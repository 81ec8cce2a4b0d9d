package vn.hoctap.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Icon;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.State;

/** Codes as slips to be printed and cut apart: shown once, kept nowhere. */
class CodeSlips extends Div {

    /**
     * @param host name of the root, above each slip
     * @param today day of issue
     */
    CodeSlips(String host, List<IssuedCode> codes, LocalDate today) {
        setId("codes-sheet");
        addClassNames("stack", "g4");
        var once = new Notice(State.RETURNED, getTranslation("identity.codes.once"));
        once.addClassName("not-printed");
        var print =
                new Button(
                        getTranslation("identity.codes.print"),
                        new Icon("printer"),
                        click ->
                                click.getSource()
                                        .getUI()
                                        .ifPresent(ui -> ui.getPage().executeJs("window.print()")));
        print.setId("codes-print");
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        var sheet = new Div();
        sheet.addClassName("slips");
        var address = address();
        codes.forEach(code -> sheet.add(slip(host, code, address, today)));
        var tools = new Div(print);
        tools.addClassNames("row", "not-printed");
        add(once, tools, sheet);
    }

    private Article slip(String host, IssuedCode code, String address, LocalDate today) {
        var whose = new Div(new Span(getTranslation("app.name")), new Span(host));
        whose.addClassName("slip-head");
        var name = new H3(code.name());
        var cell = new Div(code.cell());
        cell.addClassName("slip-cell");
        var facts = new DescriptionList();
        fact(facts, "identity.slip.address", address, "");
        fact(facts, "identity.slip.username", code.username(), "slip-code");
        fact(facts, "identity.slip.code", code.code(), "slip-code");
        var todo = new OrderedList();
        for (var step : List.of("open", "first", "password")) {
            todo.add(new ListItem(getTranslation("identity.slip." + step)));
        }
        var until =
                new Paragraph(
                        getTranslation(
                                "identity.slip.until",
                                Vietnam.date(today.plusDays(IssuedCode.DAYS - 1L))));
        until.addClassName("slip-until");
        var slip = new Article(whose, name, cell, facts, todo, until);
        slip.addClassName("slip");
        return slip;
    }

    private void fact(DescriptionList facts, String key, String value, String look) {
        var description = new DescriptionList.Description(value);
        if (!look.isEmpty()) {
            description.addClassName(look);
        }
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    /** As the one who prints reaches the installation; a proxy in front is taken into account. */
    private static String address() {
        if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
            return URI.create(
                            ServletUriComponentsBuilder.fromContextPath(
                                            request.getHttpServletRequest())
                                    .toUriString())
                    .toString();
        }
        return "";
    }
}
