package vn.hoctap.reflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.audit.AuditEntry;

class ReaderTest {

    private static final Instant LATE = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant EARLY = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void readingsOfOnePersonForOneTaskAreOneLineWithTheLastMoment() {
        var readers =
                Reader.of(
                        List.of(
                                new AuditEntry(LATE, "Võ Thị Mai", "reflection.read-text"),
                                new AuditEntry(EARLY, "Phan Đình Tâm", "originality.read-text"),
                                new AuditEntry(EARLY, "Võ Thị Mai", "reflection.read-text")));

        assertThat(readers)
                .containsExactly(
                        new Reader("Võ Thị Mai", "reflection.read-text", 2, LATE),
                        new Reader("Phan Đình Tâm", "originality.read-text", 1, EARLY));
    }
}
