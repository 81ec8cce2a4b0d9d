package vn.hoctap.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailuresTest {

    @ParameterizedTest(name = "after {0} failures {1} seconds")
    @CsvSource({"1, 0", "2, 0", "3, 1", "4, 2", "5, 4", "8, 32", "11, 256", "12, 300", "5000, 300"})
    void waitGrowsFromTheThirdFailureOnUpToFiveMinutes(int failures, long seconds) {
        assertThat(Failures.delay(failures)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
