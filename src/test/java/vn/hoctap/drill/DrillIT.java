package vn.hoctap.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Three cycles of {@code bench/drill}; twenty and more are run by hand. */
class DrillIT {

    private static final int AT_LEAST = 250;
    private static final List<String> JAVA =
            List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir private Path folder;

    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES)
    void killedDatabaseKilledServerAndPowerCutLoseNothingAcknowledged() throws Exception {
        var faults = List.of(Fault.KILL_DB, Fault.KILL_APP, Fault.POWER_CUT);
        var options = new Options(3, true, faults, false, AT_LEAST, false);
        try (var drill = new Drill(options, folder, JAVA, false)) {
            var outcome = drill.run();
            assertThat(outcome.lost()).isZero();
            assertThat(outcome.doubled()).isZero();
            assertThat(outcome.wrong()).isZero();
            assertThat(outcome.acknowledged()).isGreaterThanOrEqualTo(3 * AT_LEAST);
        }
    }
}
