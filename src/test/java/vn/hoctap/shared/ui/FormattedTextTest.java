package vn.hoctap.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.shared.Formatting;
import vn.hoctap.shared.ui.FormattedText.Marked;

class FormattedTextTest {

    private static String html(String text, String formatting, Marked... marks) {
        var set = Formatting.parse(formatting);
        var shown =
                marks.length == 0
                        ? new FormattedText(text, set)
                        : new FormattedText(text, set, List.of(marks));
        return shown.getElement().getOuterHTML().replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void linesAreSetAsTheirAuthorSetThemAndItemsAreOneList() {
        assertThat(html("Nhận thức\nTôi hiểu\nmột\nhai\nba\nTrích", "h p u u o q"))
                .contains("<h2>Nhận thức</h2><p>Tôi hiểu</p><ul><li>một</li><li>hai</li></ul>")
                .contains("<ol><li>ba</li></ol><blockquote><p>Trích</p></blockquote>");
    }

    @Test
    void markupInATextIsText() {
        assertThat(html("<b>x</b>\n\n<script>", "")).contains("&lt;b&gt;x", "&lt;script&gt;");
    }

    @Test
    void boldAndMarkedPlacesOverlapBehindLettersOfTwoUnits() {
        // the first letter is outside the basic plane: one code point, two units
        var set = html("𝐀 một hai ba\nbốn năm", "p:3-10 p", new Marked(6, 15, "source"));

        assertThat(set.replaceAll(" data-at=\"\\d+\"", ""))
                .contains(
                        "<p><span>𝐀 </span><span><strong>một </strong></span>"
                                + "<span class=\"source\"><strong>hai</strong></span>"
                                + "<span class=\"source\"> ba</span></p>")
                .contains("<p><span class=\"source\">bố</span><span>n năm</span></p>");
        assertThat(set)
                .contains("data-at=\"0\"", "data-at=\"2\"", "data-at=\"6\"", "data-at=\"13\"");
    }
}
