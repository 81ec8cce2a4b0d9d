package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.originality.CaseId;
import vn.hoctap.originality.CaseText;
import vn.hoctap.originality.Cases;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.originality.SharedPassage;

/** The texts one page has read: each is read, and written down as read, once per page. */
class CaseTexts {

    private final Cases cases;
    private final Map<Evidence.Text, CaseText> read = new HashMap<>();
    private @Nullable List<SharedPassage> passages;

    CaseTexts(Cases cases) {
        this.cases = cases;
    }

    TextCompare compare(Component page, OpenCase open, Evidence pair) {
        return new TextCompare(pair, side(page, open, pair.a()), side(page, open, pair.b()));
    }

    private TextCompare.Side side(Component page, OpenCase open, Evidence.Text text) {
        var author = open.author(text.reflection()).orElseThrow();
        return new TextCompare.Side(
                author.name(),
                CaseWords.details(page, author, text.version()),
                read.computeIfAbsent(text, asked -> read(open.id(), asked)));
    }

    private CaseText read(CaseId id, Evidence.Text text) {
        return cases.read(id, text.reflection(), text.version());
    }

    List<SharedPassage> passages(OpenCase open) {
        var known = passages;
        if (known == null) {
            known = cases.passages(open.id());
            passages = known;
        }
        return known;
    }
}
