package vn.hoctap.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.hoctap.HoctapApplication;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Numbers;

/** Versions, memory and the disk on which the data lie. */
@Component
class MachineStatus implements StatusLine {

    /** Less than this and uploads are about to fail. */
    private static final long LEAST_FREE_BYTES = 2L << 30;

    private static final double GIGABYTE = 1L << 30;
    private static final double MEGABYTE = 1L << 20;

    private final Path data;
    private final Clock clock;

    MachineStatus(@Value("${hoctap.data:./data}") Path data, Clock clock) {
        this.data = data;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "status.machine";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Fact> facts() {
        var runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        return List.of(
                disk(),
                new Fact("status.machine.data", data.toAbsolutePath().normalize().toString()),
                new Fact(
                        "status.machine.memory",
                        megabytes(used) + " / " + megabytes(runtime.maxMemory())),
                new Fact("status.machine.version", version()),
                new Fact("status.machine.java", Runtime.version().toString()),
                new Fact("status.machine.started", Vietnam.minute(started())),
                new Fact("status.machine.now", Vietnam.minute(clock.instant())));
    }

    private Fact disk() {
        try {
            var place = Files.exists(data) ? data : data.toAbsolutePath().getRoot();
            var store = Files.getFileStore(place);
            long free = store.getUsableSpace();
            var text = gigabytes(free) + " / " + gigabytes(store.getTotalSpace());
            return new Fact("status.machine.disk", text, free >= LEAST_FREE_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant started() {
        return Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
    }

    /** 73,8 GB, as Vietnamese readers write numbers. */
    private static String gigabytes(long bytes) {
        return Numbers.mark(BigDecimal.valueOf(bytes / GIGABYTE).setScale(1, RoundingMode.HALF_UP))
                + " GB";
    }

    private static String megabytes(long bytes) {
        return Math.round(bytes / MEGABYTE) + " MB";
    }

    private static String version() {
        return Optional.ofNullable(HoctapApplication.class.getPackage().getImplementationVersion())
                .orElse("–");
    }
}
