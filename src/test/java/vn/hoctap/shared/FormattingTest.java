package vn.hoctap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.shared.Formatting.Bold;
import vn.hoctap.shared.Formatting.Kind;
import vn.hoctap.shared.Formatting.Line;

class FormattingTest {

    @Test
    void whatIsWrittenIsReadAgainAndPlainLinesAtTheEndAreLeftOut() {
        var formatting =
                new Formatting(
                        List.of(
                                new Line(Kind.HEADING, List.of()),
                                new Line(Kind.PARAGRAPH, List.of()),
                                new Line(Kind.BULLET, List.of(new Bold(0, 4), new Bold(9, 12))),
                                new Line(Kind.NUMBER, List.of()),
                                new Line(Kind.QUOTATION, List.of()),
                                new Line(Kind.SUBHEADING, List.of()),
                                new Line(Kind.PARAGRAPH, List.of())));

        assertThat(formatting.written()).isEqualTo("h p u:0-4,9-12 o q s");
        assertThat(Formatting.parse("h p u:0-4,9-12 o q s")).isEqualTo(formatting);
        assertThat(formatting.line(3).kind()).isEqualTo(Kind.NUMBER);
        assertThat(formatting.line(60).kind()).isEqualTo(Kind.PARAGRAPH);
        assertThat(Formatting.parse("")).isEqualTo(Formatting.PLAIN);
        assertThat(Formatting.parse("p p p")).isEqualTo(Formatting.PLAIN);
    }

    @Test
    void whatNobodyCanUnderstandIsPlain() {
        assertThat(Formatting.parse("<script> x:1-2 p:9-3,4-4,-1,2,1-99999999999,5-6").written())
                .isEqualTo("p p:1-2 p:5-6");
        assertThat(Formatting.parse("p:4-6,0-3,5-9").written()).isEqualTo("p:4-6");
    }

    @Test
    void whatLiesBeyondTheTextIsLeftOut() {
        var formatting = Formatting.parse("h:0-3 p:2-90,91-95 u q");

        assertThat(formatting.fitting("Một\nHai ba").written()).isEqualTo("h:0-3 p:2-6");
        assertThat(formatting.fitting("").written()).isEqualTo("h");
    }
}
