package vn.hoctap.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.documents.DocumentType;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Note;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;

/** The tables of readings. */
@Component
class ExtractionStore {

    private static final String QUEUED = "QUEUED";
    private static final String READING = "READING";
    private static final String DONE = "DONE";
    private static final String REFUSED = "REFUSED";
    private static final int LONGEST_DETAILS = 500;

    private final JdbcClient jdbc;

    ExtractionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it is new to the queue. */
    boolean queue(FileId file, Instant at) {
        return jdbc.sql(
                                """
                                insert into files_extraction (file_id, state, attempts, queued_at)
                                values (:file, 'QUEUED', 0, :at) on conflict do nothing
                                """)
                        .param("file", file.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Puts one that is finished into the queue once more. */
    boolean queueAgain(FileId file, Instant at) {
        deleteNotes(file);
        return jdbc.sql(
                                """
                                update files_extraction
                                   set state = 'QUEUED', attempts = 0, queued_at = :at,
                                       refusal = null, details = null, content = null
                                 where file_id = :file and state in ('DONE', 'REFUSED')
                                """)
                        .param("file", file.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** What waits, and what was being read when the last process ended; oldest first. */
    List<FileId> unfinished() {
        return jdbc.sql(
                        """
                        select file_id from files_extraction where state in ('QUEUED', 'READING')
                         order by queued_at, file_id
                        """)
                .query((row, n) -> new FileId(row.getObject("file_id", UUID.class)))
                .list();
    }

    /** Takes it in hand; false when it is finished, or erased. */
    boolean begin(FileId file, int attempt, Instant at) {
        return jdbc.sql(
                                """
                                update files_extraction
                                   set state = 'READING', attempts = :attempt, started_at = :at
                                 where file_id = :file and state in ('QUEUED', 'READING')
                                """)
                        .param("file", file.value())
                        .param("attempt", attempt)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False when it was erased meanwhile. */
    boolean finish(FileId file, Extraction result, Instant at) {
        return switch (result) {
            case Extracted extracted -> {
                boolean there = done(file, extracted, at);
                if (there) {
                    extracted.notes().forEach(note -> insert(file, note));
                }
                yield there;
            }
            case Refused refused -> refused(file, refused, at);
        };
    }

    private boolean done(FileId file, Extracted extracted, Instant at) {
        return jdbc.sql(
                                """
                                update files_extraction
                                   set state = 'DONE', finished_at = :at, kind = :kind,
                                       content = :content, words = :words, pages = :pages
                                 where file_id = :file and state = 'READING'
                                """)
                        .param("file", file.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("kind", extracted.type().name())
                        .param("content", extracted.text())
                        .param("words", extracted.words())
                        .param("pages", extracted.pages())
                        .update()
                == 1;
    }

    private boolean refused(FileId file, Refused refused, Instant at) {
        return jdbc.sql(
                                """
                                update files_extraction
                                   set state = 'REFUSED', finished_at = :at,
                                       refusal = :refusal, details = :details, pages = :pages
                                 where file_id = :file and state = 'READING'
                                """)
                        .param("file", file.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("refusal", refused.reason().name())
                        .param("details", cut(refused.details()))
                        .param("pages", refused.pages())
                        .update()
                == 1;
    }

    private void insert(FileId file, Note note) {
        jdbc.sql(
                        """
                        insert into files_extraction_note (file_id, kind, seen, details)
                        values (:file, :kind, :seen, :details)
                        """)
                .param("file", file.value())
                .param("kind", note.kind().name())
                .param("seen", note.count())
                .param("details", cut(note.details()))
                .update();
    }

    private void deleteNotes(FileId file) {
        jdbc.sql("delete from files_extraction_note where file_id = :file")
                .param("file", file.value())
                .update();
    }

    private record Row(String state, int attempts, Instant queuedAt, @Nullable Instant startedAt) {}

    Optional<Progress> progress(FileId file) {
        return jdbc.sql(
                        """
                        select state, attempts, queued_at, started_at
                          from files_extraction where file_id = :file
                        """)
                .param("file", file.value())
                .query((row, n) -> row(row))
                .optional()
                .map(row -> progress(file, row));
    }

    private Progress progress(FileId file, Row row) {
        return switch (row.state) {
            case QUEUED -> new Progress.Queued(ahead(row.queuedAt));
            case READING ->
                    new Progress.InHand(
                            row.attempts, row.startedAt == null ? row.queuedAt : row.startedAt);
            case DONE, REFUSED -> new Progress.Finished(result(file));
            default -> throw new IllegalStateException("State " + row.state);
        };
    }

    private Extraction result(FileId file) {
        return jdbc.sql("select * from files_extraction where file_id = :file")
                .param("file", file.value())
                .query((row, n) -> result(file, row))
                .single();
    }

    private Extraction result(FileId file, ResultSet row) throws SQLException {
        var refusal = row.getString("refusal");
        if (refusal != null) {
            return new Refused(
                    Refusal.valueOf(refusal), row.getString("details"), row.getInt("pages"));
        }
        return new Extracted(
                DocumentType.valueOf(row.getString("kind")),
                row.getString("content"),
                row.getInt("words"),
                row.getInt("pages"),
                notes(file));
    }

    private List<Note> notes(FileId file) {
        return jdbc
                .sql("select kind, seen, details from files_extraction_note where file_id = :file")
                .param("file", file.value())
                .query((row, n) ->
                        new Note(
                                Note.Kind.valueOf(row.getString("kind")),
                                row.getInt("seen"),
                                row.getString("details")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Note::kind))
                .toList();
    }

    private int ahead(Instant queuedAt) {
        return jdbc.sql(
                        """
                        select count(*) from files_extraction
                         where state = 'QUEUED' and queued_at < :at
                        """)
                .param("at", queuedAt.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** Of the reader's doing, not of the file's. */
    int stopped() {
        return jdbc.sql(
                        """
                        select count(*) from files_extraction where refusal in (:reasons)
                        """)
                .param(
                        "reasons",
                        List.of(
                                Refusal.TIMED_OUT.name(),
                                Refusal.OUT_OF_MEMORY.name(),
                                Refusal.CRASHED.name()))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    int count(String state) {
        return jdbc.sql("select count(*) from files_extraction where state = :state")
                .param("state", state)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var started = row.getObject("started_at", OffsetDateTime.class);
        return new Row(
                row.getString("state"),
                row.getInt("attempts"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                started == null ? null : started.toInstant());
    }

    private static String cut(String details) {
        return details.length() <= LONGEST_DETAILS
                ? details
                : details.substring(0, LONGEST_DETAILS);
    }
}
