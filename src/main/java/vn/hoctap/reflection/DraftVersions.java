package vn.hoctap.reflection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.documents.Words;

/**
 * Typed texts that others took the place of. Not each is kept, for one is stored every few seconds:
 * the first of some length, the one before a pause, one every ten minutes, and the one before much
 * was taken out. Within the door's transaction, the reflection locked.
 */
@Component
class DraftVersions {

    /** So many are kept of each reflection, the newest. */
    static final int MOST = 50;

    private static final Duration APART = Duration.ofMinutes(10);
    private static final int OF_SOME_LENGTH = 20;

    private final JdbcClient jdbc;

    DraftVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Last(int number, Instant at, Written typed) {}

    /** A text takes the place of the one that was stored before. */
    void replaced(
            ReflectionId reflection, Written before, Instant storedAt, Written next, Instant now) {
        if (before.isBlank() || before.equals(next)) {
            return;
        }
        var last = last(reflection);
        boolean paused = Duration.between(storedAt, now).compareTo(APART) >= 0;
        boolean due =
                last.map(it -> Duration.between(it.at(), storedAt).compareTo(APART) >= 0)
                        .orElse(Words.in(before.text()) >= OF_SOME_LENGTH);
        if (paused || due || muchTakenOut(before.text(), next.text())) {
            keep(reflection, before, storedAt, last);
        }
    }

    /** Another text is taken up instead, on purpose: what stood is kept in any case. */
    void putAside(ReflectionId reflection, Written before, Instant storedAt) {
        if (!before.isBlank()) {
            keep(reflection, before, storedAt, last(reflection));
        }
    }

    private static boolean muchTakenOut(String before, String next) {
        int words = Words.in(before);
        return words >= OF_SOME_LENGTH && Words.in(next) * 5 < words * 4;
    }

    private void keep(ReflectionId reflection, Written typed, Instant at, Optional<Last> last) {
        if (last.filter(it -> it.typed().equals(typed)).isPresent()) {
            return;
        }
        int number = last.map(Last::number).orElse(0) + 1;
        jdbc.sql(
                        """
                        insert into reflection_draft_version
                               (reflection_id, number, text, formatting, words, saved_at)
                        values (:reflection, :number, :text, :formatting, :words, :at)
                        """)
                .param("reflection", reflection.value())
                .param("number", number)
                .param("text", typed.text())
                .param("formatting", typed.formatting().written())
                .param("words", Words.in(typed.text()))
                .param("at", ReflectionStore.at(at))
                .update();
        jdbc.sql(
                        """
                        delete from reflection_draft_version
                         where reflection_id = :reflection and number <= :old
                        """)
                .param("reflection", reflection.value())
                .param("old", number - MOST)
                .update();
    }

    /** Newest first. */
    List<EarlierText> all(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select number, saved_at, words from reflection_draft_version
                         where reflection_id = :reflection order by number desc
                        """)
                .param("reflection", reflection.value())
                .query((row, n) ->
                        new EarlierText(
                                EarlierText.Source.TYPED,
                                row.getInt("number"),
                                ReflectionStore.instant(row, "saved_at"),
                                row.getInt("words")))
                .list();
    }

    Optional<Written> text(ReflectionId reflection, int number) {
        return jdbc.sql(
                        """
                        select text, formatting from reflection_draft_version
                         where reflection_id = :reflection and number = :number
                        """)
                .param("reflection", reflection.value())
                .param("number", number)
                .query((row, n) -> typed(row))
                .optional();
    }

    private Optional<Last> last(ReflectionId reflection) {
        return jdbc.sql(
                        """
                        select number, saved_at, text, formatting from reflection_draft_version
                         where reflection_id = :reflection
                         order by number desc fetch first 1 row only
                        """)
                .param("reflection", reflection.value())
                .query((row, n) ->
                        new Last(
                                row.getInt("number"),
                                ReflectionStore.instant(row, "saved_at"),
                                typed(row)))
                .optional();
    }

    private static Written typed(ResultSet row) throws SQLException {
        return Written.of(row.getString("text"), row.getString("formatting"));
    }
}
