package vn.hoctap.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Failed sign-ins by the name that was typed, known or not: from the third on the wait doubles, up
 * to five minutes, and is forgotten an hour after the last.
 */
@Component
@Transactional
class Failures {

    private static final int FREE = 3;
    private static final int MOST_DOUBLINGS = 9;
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Failures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How long this name still has to wait; zero when it may try. */
    @Transactional(readOnly = true)
    public Duration wait(String name) {
        return jdbc.sql("select failures, last_at from identity_failure where name_hash = :name")
                .param("name", hash(name))
                .query((row, n) ->
                        Duration.between(
                                clock.instant(),
                                row.getObject(2, OffsetDateTime.class)
                                        .toInstant()
                                        .plus(delay(row.getInt(1)))))
                .optional()
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    static Duration delay(int failures) {
        if (failures < FREE) {
            return Duration.ZERO;
        }
        var delay = Duration.ofSeconds(1L << Math.min(failures - FREE, MOST_DOUBLINGS));
        return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
    }

    void failed(String name) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        int counted =
                jdbc.sql(
                                """
                                update identity_failure
                                   set failures = case when last_at < :old then 1 else failures + 1 end,
                                       last_at = :now
                                 where name_hash = :name
                                """)
                        .param("old", now.minus(MEMORY))
                        .param("now", now)
                        .param("name", hash(name))
                        .update();
        if (counted == 0) {
            jdbc.sql(
                            """
                            insert into identity_failure (name_hash, failures, last_at)
                            values (:name, 1, :now) on conflict do nothing
                            """)
                    .param("name", hash(name))
                    .param("now", now)
                    .update();
        }
    }

    void succeeded(String name) {
        jdbc.sql("delete from identity_failure where name_hash = :name or last_at < :old")
                .param("name", hash(name))
                .param("old", clock.instant().minus(MEMORY).atOffset(ZoneOffset.UTC))
                .update();
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(Names.key(name).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
