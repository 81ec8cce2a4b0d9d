package vn.hoctap.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Recordings, viewings and what was watched. */
@Component
class LiveStore {

    private final JdbcClient jdbc;

    LiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Recording recording, String captions, Instant at) {
        jdbc.sql(
                        """
                        insert into live_recording (recording_id, plan_id, title, speaker, video_id,
                               captions, chapters, duration_ms, demand, added_at)
                        values (:id, :plan, :title, :speaker, :video, :captions, :chapters,
                               :duration, :demand, :at)
                        """)
                .param("id", recording.id().value())
                .param("plan", recording.plan().value())
                .param("title", recording.title())
                .param("speaker", recording.speaker())
                .param("video", recording.video())
                .param("captions", captions)
                .param("chapters", chapters(recording.chapters()))
                .param("duration", recording.durationMillis())
                .param("demand", recording.demandPercent())
                .param("at", utc(at))
                .update();
    }

    Optional<Recording> recording(RecordingId id) {
        return jdbc.sql("select * from live_recording where recording_id = :id")
                .param("id", id.value())
                .query((row, n) -> recording(row))
                .optional();
    }

    /** In the order in which they were added. */
    List<Recording> ofPlan(StudyPlanId plan) {
        return jdbc.sql(
                        """
                        select * from live_recording
                         where plan_id = :plan order by added_at, recording_id
                        """)
                .param("plan", plan.value())
                .query((row, n) -> recording(row))
                .list();
    }

    String captions(RecordingId id) {
        return jdbc.sql("select captions from live_recording where recording_id = :id")
                .param("id", id.value())
                .query((row, n) -> row.getString("captions"))
                .single();
    }

    /** Ends what a person has open: only the latest viewing goes on being credited. */
    void closeOthers(PersonId person, Instant at) {
        jdbc.sql(
                        """
                        update live_viewing set closed_at = :at
                         where person_id = :person and closed_at is null
                        """)
                .param("at", utc(at))
                .param("person", person.value())
                .update();
    }

    void insert(Viewing viewing, Person viewer) {
        jdbc.sql(
                        """
                        insert into live_viewing (viewing_id, recording_id, person_id,
                               base_unit_id, opened_at, claimed_ms, sequences)
                        values (:id, :recording, :person, :base, :at, 0, '')
                        """)
                .param("id", viewing.id().value())
                .param("recording", viewing.recording().value())
                .param("person", viewing.person().value())
                .param("base", viewer.base().value())
                .param("at", utc(viewing.openedAt()))
                .update();
    }

    /** Keeps other messages of the same viewing waiting until the transaction ends. */
    Optional<Viewing> lock(ViewingId id) {
        return jdbc.sql("select * from live_viewing where viewing_id = :id for update")
                .param("id", id.value())
                .query((row, n) -> viewing(row))
                .optional();
    }

    void claim(ViewingId id, long claimedMillis, Ranges sequences) {
        jdbc.sql(
                        """
                        update live_viewing set claimed_ms = :claimed, sequences = :sequences
                         where viewing_id = :id
                        """)
                .param("claimed", claimedMillis)
                .param("sequences", sequences.stored())
                .param("id", id.value())
                .update();
    }

    Watched watched(RecordingId recording, PersonId person) {
        return watched(recording, person, "").orElse(Watched.NOTHING);
    }

    /** Exists from the first opening on. */
    Watched lockWatched(RecordingId recording, PersonId person) {
        return watched(recording, person, " for update").orElseThrow();
    }

    private Optional<Watched> watched(RecordingId recording, PersonId person, String suffix) {
        return jdbc.sql(
                        """
                        select * from live_watched
                         where recording_id = :recording and person_id = :person
                        """
                                + suffix)
                .param("recording", recording.value())
                .param("person", person.value())
                .query((row, n) ->
                        new Watched(
                                Ranges.parse(row.getString("ranges")),
                                row.getLong("position_ms"),
                                row.getObject("done_at", OffsetDateTime.class) != null))
                .optional();
    }

    /** The row that holds what somebody watches; once. */
    void begin(RecordingId recording, Person viewer, LocalDate countedOn, Instant at) {
        jdbc.sql(
                        """
                        insert into live_watched (recording_id, person_id, base_unit_id, cell_id,
                               counted_on, ranges, watched_ms, position_ms, changed_at)
                        values (:recording, :person, :base, :cell, :counted, '', 0, 0, :at)
                        on conflict do nothing
                        """)
                .param("recording", recording.value())
                .param("person", viewer.id().value())
                .param("base", viewer.base().value())
                .param("cell", viewer.cell().value())
                .param("counted", countedOn)
                .param("at", utc(at))
                .update();
    }

    void watched(
            RecordingId recording,
            PersonId person,
            Watched watched,
            Instant at,
            @Nullable Instant doneAt) {
        jdbc.sql(
                        """
                        update live_watched
                           set ranges = :ranges, watched_ms = :millis, position_ms = :position,
                               changed_at = :at, done_at = coalesce(done_at, :done)
                         where recording_id = :recording and person_id = :person
                        """)
                .param("ranges", watched.ranges().stored())
                .param("millis", watched.ranges().millis())
                .param("position", watched.positionMillis())
                .param("at", utc(at))
                .param(
                        "done",
                        doneAt == null ? null : utc(doneAt),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("recording", recording.value())
                .param("person", person.value())
                .update();
    }

    /** Whether every recording of a plan was watched as far as it demands. */
    boolean allDone(StudyPlanId plan, PersonId person) {
        return jdbc.sql(
                        """
                        select count(*) from live_recording r
                         where r.plan_id = :plan and not exists (
                               select 1 from live_watched w
                                where w.recording_id = r.recording_id
                                  and w.person_id = :person and w.done_at is not null)
                        """)
                .param("plan", plan.value())
                .param("person", person.value())
                .query((row, n) -> row.getLong(1) == 0)
                .single();
    }

    private static Viewing viewing(ResultSet row) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        return new Viewing(
                new ViewingId(row.getObject("viewing_id", UUID.class)),
                new RecordingId(row.getObject("recording_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                closedAt == null ? null : closedAt.toInstant(),
                row.getLong("claimed_ms"),
                Ranges.parse(row.getString("sequences")));
    }

    private static Recording recording(ResultSet row) throws SQLException {
        return new Recording(
                new RecordingId(row.getObject("recording_id", UUID.class)),
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                row.getString("title"),
                row.getString("speaker"),
                row.getObject("video_id", UUID.class),
                !row.getString("captions").isEmpty(),
                chapters(row.getString("chapters")),
                row.getLong("duration_ms"),
                row.getInt("demand"));
    }

    private static String chapters(List<Chapter> chapters) {
        return chapters.stream()
                .map(it -> it.fromMillis() + " " + it.title())
                .collect(Collectors.joining("\n"));
    }

    private static List<Chapter> chapters(String stored) {
        return Arrays.stream(stored.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ", 2))
                .map(parts -> new Chapter(Long.parseLong(parts[0]), parts[1]))
                .toList();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
