package vn.hoctap.originality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.originality.ui.MarkedText.Piece;
import vn.hoctap.textreuse.Span;

class MarkedTextTest {

    @Test
    void textWithoutMarksIsOnePiecePerParagraphAndBlankLinesAreLeftOut() {
        var text = MarkedText.of("Một hai.\n\n  \nBa bốn.", List.of(), List.of());

        assertThat(text.paragraphs())
                .containsExactly(
                        List.of(new Piece("Một hai.", 0, false, false)),
                        List.of(new Piece("Ba bốn.", 0, false, false)));
    }

    @Test
    void passageThatRunsOverParagraphsIsNumberedWhereItBegins() {
        var text = MarkedText.of("abc\ndef", List.of(new Span(1, 6)), List.of());

        assertThat(text.paragraphs())
                .containsExactly(
                        List.of(new Piece("a", 0, false, false), new Piece("bc", 1, true, false)),
                        List.of(new Piece("de", 1, false, false), new Piece("f", 0, false, false)));
    }

    @Test
    void placesCountCodePointsAlsoAfterSignsOutsideTheBasicPlane() {
        var text = MarkedText.of("😀😀 chữ riêng", List.of(new Span(3, 6)), List.of());

        assertThat(text.paragraphs().getFirst())
                .containsExactly(
                        new Piece("😀😀 ", 0, false, false),
                        new Piece("chữ", 1, true, false),
                        new Piece(" riêng", 0, false, false));
    }

    @Test
    void passageHidesASourceAndTheLowerNumberAnOverlap() {
        var text =
                MarkedText.of(
                        "0123456789",
                        List.of(new Span(2, 6), new Span(4, 8)),
                        List.of(new Span(0, 3)));

        assertThat(text.paragraphs().getFirst())
                .containsExactly(
                        new Piece("01", 0, false, true),
                        new Piece("2345", 1, true, false),
                        new Piece("67", 2, true, false),
                        new Piece("89", 0, false, false));
    }

    @Test
    void passagesTakeTurnsWithFiveHues() {
        assertThat(TextPane.hue(1)).isEqualTo("1");
        assertThat(TextPane.hue(5)).isEqualTo("5");
        assertThat(TextPane.hue(6)).isEqualTo("1");
    }
}
