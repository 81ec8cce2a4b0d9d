package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Duty;
import vn.hoctap.shared.ui.LinkButton;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;
import vn.hoctap.shared.ui.Tile;

/** What waits for somebody who answers for others; the first of it is the page's next step. */
class WaitingList extends Card {

    WaitingList(List<Duty> duties) {
        setId("home-waiting");
        var list = new RowList();
        for (var duty : duties) {
            list.add(row(duty, list.getComponentCount()));
        }
        add(list);
        setVisible(!duties.isEmpty());
    }

    /** Of all kinds of work, the most urgent kind first. */
    static List<Duty> of(ObjectProvider<Duties> kinds, Component page) {
        return kinds.stream()
                .sorted(Comparator.comparingInt(Duties::order))
                .flatMap(kind -> kind.waiting(page).stream())
                .toList();
    }

    private static Row row(Duty duty, int index) {
        var button = new LinkButton(duty.href(), duty.action());
        button.setId("home-duty-" + index);
        if (index == 0) {
            button.addClassName("primary");
        }
        return new Row(new Tile(duty.icon(), duty.state()), duty.title(), duty.sentence(), button);
    }
}
