package vn.hoctap.originality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.textreuse.Span;

class ExcerptsTest {

    @Test
    void placesCountCodePoints() {
        assertThat(Excerpts.of("😀 chữ riêng", new Span(2, 5))).isEqualTo("chữ");
    }

    @Test
    void stretchesThatTouchOrOverlapAreOne() {
        var spans = List.of(new Span(5, 9), new Span(0, 3), new Span(3, 4), new Span(6, 7));

        assertThat(Excerpts.joined(spans)).containsExactly(new Span(0, 4), new Span(5, 9));
    }
}
