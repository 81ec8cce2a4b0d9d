package vn.hoctap.originality.ui;

import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.ui.Avatar;
import vn.hoctap.shared.ui.Card;
import vn.hoctap.shared.ui.Row;
import vn.hoctap.shared.ui.RowList;

/** Whose texts a case is about, where the texts themselves are not for the one who looks. */
class AuthorList extends Card {

    AuthorList(OpenCase open) {
        super();
        setId("case-authors");
        var list = new RowList();
        for (var author : open.authors()) {
            var details = CaseWords.details(this, author, author.version());
            list.add(new Row(new Avatar(author.name()), author.name(), details));
        }
        add(list);
    }
}
