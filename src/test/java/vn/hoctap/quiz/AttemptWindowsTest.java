package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/** When a quiz ends and when its key is shown, on every database: one subclass each. */
abstract class AttemptWindowsTest extends AttemptScene {

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/New_York", "Asia/Ho_Chi_Minh"})
    void aDeadlineAtSevenInTheMorningIsVietnamsWhereverTheServerStands(String zone) {
        var before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            var closes = Vietnam.instant(LocalDateTime.of(2026, 11, 24, 7, 0));
            prepare(QuizPolicy.Tries.of(2), new QuizPolicy.Window(null, closes, null));
            TIME.set(Instant.parse("2026-11-23T23:59:59Z"));
            var attempt = attempts.start(plan);
            assertThat(attempts.paper(attempt).endsAt())
                    .isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
            assertThat(Vietnam.minute(Objects.requireNonNull(attempts.paper(attempt).endsAt())))
                    .contains("07:00");

            TIME.set(Instant.parse("2026-11-24T00:00:06Z"));
            assertThat(attempts.result(attempt).state()).isEqualTo(AttemptState.TIMED_OUT);
            assertThatThrownBy(() -> attempts.start(plan)).isInstanceOf(QuizClosed.class);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theKeyWaitsUntilTheQuizIsOverForEverybody() {
        var closes = NOW.plus(minutes(60));
        quizzes.arrange(
                plan,
                "Hồ sơ",
                new QuizPolicy(
                        QuizPolicy.Tries.of(1),
                        null,
                        70,
                        new QuizPolicy.Results(ResultShown.EXPLANATIONS, ShownWhen.AFTER_WINDOW),
                        0,
                        true,
                        new QuizPolicy.Window(null, closes, null),
                        PageMode.ONE),
                List.of());
        extraTimes.give(
                plan,
                new ExtraTime(
                        new PersonId(UUID.randomUUID()),
                        null,
                        Duration.ZERO,
                        closes.plus(minutes(30)),
                        "Đi công tác"));
        var attempt = attempts.start(plan);
        attempts.submit(attempt);

        assertThat(attempts.result(attempt).keyed()).isFalse();
        assertThat(attempts.key(attempt)).isEmpty();
        assertThat(attempts.look(plan).keyComes()).contains(closes);
        TIME.set(closes.plus(minutes(29)));
        assertThat(attempts.result(attempt).keyed()).isFalse();
        TIME.set(closes.plus(minutes(31)));
        assertThat(attempts.key(attempt)).hasSize(3);
    }

    @Test
    void aPageThatAsksHearsOfTimeThatWasGiven() {
        var closes = NOW.plus(minutes(10));
        prepare(QuizPolicy.Tries.of(1), new QuizPolicy.Window(null, closes, null));
        var attempt = attempts.start(plan);
        assertThat(attempts.time(attempt))
                .isEqualTo(new TimeLeft(AttemptState.OPEN, closes, NOW, 0));

        extraTimes.give(
                plan,
                new ExtraTime(diem, null, Duration.ZERO, closes.plus(minutes(5)), "Mất điện"));

        assertThat(attempts.time(attempt).endsAt()).isEqualTo(closes.plus(minutes(5)));
        TIME.set(closes.plus(minutes(6)));
        assertThat(attempts.time(attempt).state()).isEqualTo(AttemptState.TIMED_OUT);
    }

    @Test
    void withoutACloseTheKeyCannotWaitForIt() {
        assertThatThrownBy(() ->
                        new QuizPolicy(
                                QuizPolicy.Tries.of(1),
                                null,
                                70,
                                new QuizPolicy.Results(
                                        ResultShown.RIGHT_ANSWERS, ShownWhen.AFTER_WINDOW),
                                0,
                                true,
                                QuizPolicy.Window.ALWAYS,
                                PageMode.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
