package vn.hoctap.originality.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.hoctap.originality.Across;
import vn.hoctap.originality.AcrossPair;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Notice;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.Page;
import vn.hoctap.shared.ui.PageHead;
import vn.hoctap.shared.ui.Rail;

/** Two texts of different units side by side, for the board; nobody is asked for anything. */
@Route("cases/across/:a/:b")
@StyleSheet("assets/cases.css")
@Rail
@PermitAll
class AcrossView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Across across;

    AcrossView(Across across) {
        this.across = across;
        addClassName("case-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var a = new ReflectionId(CaseAddress.id(event, "a"));
        var b = new ReflectionId(CaseAddress.id(event, "b"));
        removeAll();
        show(across.read(a, b).orElseThrow(NotFoundException::new));
    }

    private void show(AcrossPair pair) {
        var back = new LinkButton(CasesView.PATH, getTranslation("originality.back"));
        back.setId("across-back");
        var share = Numbers.percent(pair.shared().score());
        add(
                new PageHead(
                        getTranslation("originality.list.across"),
                        getTranslation("originality.title.two", share),
                        back),
                new Notice(getTranslation("originality.across.how")),
                new TextCompare(pair.shared(), side(pair.a()), side(pair.b())),
                new CaseReasons(pair.shared()));
    }

    private static TextCompare.Side side(AcrossPair.Whose whose) {
        return new TextCompare.Side(whose.name(), whose.unit(), whose.text());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("originality.list.across");
    }
}
