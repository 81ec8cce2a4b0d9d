package vn.hoctap.shared.ui;

import com.vaadin.flow.component.html.UnorderedList;

/** A list of {@link Row rows} with hairlines between them. */
public class RowList extends UnorderedList {

    public RowList(Row... rows) {
        super(rows);
        addClassName("list");
    }
}
