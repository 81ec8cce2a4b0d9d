package vn.hoctap.textreuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Texts nobody writes: bounded time and memory, an honest status, no crash. */
class HostileTextTest {

    private static final Scope SCOPE = new Scope("hostile");
    private static final Duration BOUND = Duration.ofSeconds(60);

    /** Judges the text beside itself and a source of the same kind. */
    private static Judgement judge(String text) {
        return assertTimeoutPreemptively(
                BOUND,
                () -> {
                    try (ReuseIndex index = ReuseIndex.inMemory()) {
                        index.put(SCOPE, new Work("a", "", Instant.EPOCH, text));
                        index.put(SCOPE, new Work("b", "", Instant.EPOCH, text));
                        index.put(SCOPE, new Work("c", "", Instant.EPOCH, Prose.of(1, 300)));
                        ScopeJudgement judged = index.judge(SCOPE, ReusePolicy.standard());
                        index.sources(SCOPE, List.of(new KnownSource("s", text)));
                        index.judge(SCOPE, ReusePolicy.standard());
                        return judged.of("a").orElseThrow();
                    }
                });
    }

    private static void unreadable(String text, Reason.Code why) {
        Judgement judgement = judge(text);
        assertThat(judgement.status()).isEqualTo(Judgement.Status.UNREADABLE);
        assertThat(judgement.reasons()).extracting(Reason::code).containsExactly(why);
    }

    @Test
    void nothingAtAllIsUnreadable() {
        unreadable("", Reason.Code.NO_WORDS);
        unreadable(" \r\n\t\u200B ", Reason.Code.NO_WORDS);
    }

    @Test
    void fiftyMillionCharactersAreTooLong() {
        unreadable("nghị quyết ".repeat(4_600_000), Reason.Code.TOO_LONG);
    }

    @Test
    void oneWordAMillionTimesIsTooLong() {
        unreadable("từ ".repeat(1_000_000), Reason.Code.TOO_LONG);
    }

    @Test
    void oneWordHundredsOfThousandsOfTimesIsRepetitive() {
        unreadable("từ ".repeat(600_000), Reason.Code.REPETITIVE);
        unreadable("một hai ba bốn ".repeat(50_000), Reason.Code.REPETITIVE);
    }

    @Test
    void lettersWithoutSpacesAreNoProse() {
        unreadable("x".repeat(1_000_000), Reason.Code.NOT_PROSE);
        unreadable("cộnghòaxãhội".repeat(5_000), Reason.Code.NOT_PROSE);
    }

    @Test
    void signsAndPicturesAreNoProse() {
        unreadable("*+~#'-_.:,;".repeat(10_000), Reason.Code.NO_WORDS);
        unreadable("😀👍🏽".repeat(10_000), Reason.Code.NO_WORDS);
        unreadable("a ****** ".repeat(500), Reason.Code.NOT_PROSE);
    }

    @Test
    void brokenSurrogatesAndMixedScriptsAreRead() {
        var random = new Random(7);
        var text = new StringBuilder();
        for (int c = 0; c < 20_000; c++) {
            text.append((char) random.nextInt(0x10000));
            text.append(c % 7 == 0 ? " " : "");
        }
        judge(text.toString());
        judge("\uD800 \uDC00".repeat(500) + Prose.of(3, 100));
        assertThat(judge("学习决议" + Prose.of(3, 200) + "Слово مرحبا ไทย").status())
                .isEqualTo(Judgement.Status.CHECKED);
    }

    @Test
    void linesEndAsTheyLike() {
        String text = Prose.of(5, 200).replace(". ", ".\r\n");
        Judgement judgement = judge(text);
        assertThat(judgement.status()).isEqualTo(Judgement.Status.CHECKED);
        assertThat(judgement.words()).isEqualTo(200);
        assertThat(judgement.notes()).isEmpty();
    }

    @Test
    void aMillionCombiningMarksAreBounded() {
        judge("a" + "\u0301".repeat(1_000_000));
    }

    @Test
    void longProseIsJudgedInTime() {
        assertThat(judge(Prose.of(9, 60_000)).status()).isEqualTo(Judgement.Status.CHECKED);
    }
}
