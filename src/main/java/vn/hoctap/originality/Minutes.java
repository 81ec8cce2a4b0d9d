package vn.hoctap.originality;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.NewFile;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** Minutes of review meetings that were brought as files: kept as they came, never opened here. */
@Component
class Minutes {

    private static final String PURPOSE = "case-minutes";

    private final Files files;
    private final JdbcClient jdbc;
    private final Actors actors;

    Minutes(Files files, JdbcClient jdbc, Actors actors) {
        this.files = files;
        this.jdbc = jdbc;
        this.actors = actors;
    }

    /**
     * @throws BadDecision when it is of no kind that minutes are
     */
    void keep(CaseFile file, MinutesFile brought) {
        if (!brought.known()) {
            throw new BadDecision(BadDecision.Lack.MINUTES_UNKNOWN);
        }
        var by = actors.current().map(Actor::account).orElse(null);
        var kept =
                files.keep(
                        new ByteArrayInputStream(brought.content()),
                        new NewFile(brought.name(), by, PURPOSE));
        jdbc.sql(
                        """
                        update originality_case set minutes_file = :file, minutes_name = :name
                         where id = :id
                        """)
                .param("file", kept.id().value())
                .param("name", kept.name())
                .param("id", file.id().value())
                .update();
    }

    Optional<MinutesFile> of(CaseFile file) {
        return jdbc.sql("select minutes_file from originality_case where id = :id")
                .param("id", file.id().value())
                .query((row, n) -> Optional.<UUID>ofNullable(row.getObject(1, UUID.class)))
                .single()
                .map(FileId::new)
                .map(this::read);
    }

    private MinutesFile read(FileId id) {
        try (var in = files.open(id)) {
            return new MinutesFile(files.about(id).name(), in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The minutes cannot be read", e);
        }
    }
}
