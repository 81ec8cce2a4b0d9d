package vn.hoctap.textreuse.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.bench.PlagDet.Case;

class PlagDetTest {

    private static Case at(int start, int end) {
        return new Case(1, new Span(start, end), new Span(start, end));
    }

    @Test
    void whatIsFoundExactlyCountsOne() {
        var result = PlagDet.of(List.of(at(100, 200)), List.of(at(100, 200)));
        assertThat(result.plagDet()).isCloseTo(1, within(1e-9));
    }

    @Test
    void halfFoundIsRecallOfOneHalf() {
        var result = PlagDet.of(List.of(at(100, 200)), List.of(at(100, 150)));
        assertThat(result.precision()).isEqualTo(1);
        assertThat(result.recall()).isEqualTo(0.5);
        assertThat(result.plagDet()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void foundInTwoPiecesIsDividedByTheLogarithmOfThree() {
        var result = PlagDet.of(List.of(at(0, 100)), List.of(at(0, 50), at(50, 100)));
        assertThat(result.granularity()).isEqualTo(2);
        assertThat(result.plagDet()).isCloseTo(Math.log(2) / Math.log(3), within(1e-9));
    }

    @Test
    void whatMeetsNothingCostsPrecision() {
        var result = PlagDet.of(List.of(at(0, 100)), List.of(at(0, 100), at(300, 400)));
        assertThat(result.precision()).isEqualTo(0.5);
        assertThat(result.recall()).isEqualTo(1);
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(PlagDet.of(List.of(at(0, 100)), List.of()).plagDet()).isZero();
    }
}
