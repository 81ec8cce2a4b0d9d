package vn.hoctap.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.Chromium;

/**
 * {@code kill -9} while people answer, write and watch, while a page is open, and while listeners
 * have not begun what events ask of them: after the next start everything acknowledged is there,
 * once.
 */
abstract class KilledServer {

    private static final int ENOUGH = 120;
    private static final int STEP_MILLIS = 200;
    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d:\\d\\d");

    @TempDir private Path folder;
    private int acknowledgedBefore;

    private final Set<Member.Piece> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<Member.Piece> sent = ConcurrentHashMap.newKeySet();
    private final List<AtomicInteger> texts = List.of(new AtomicInteger(), new AtomicInteger());
    private final List<AtomicInteger> beats = List.of(new AtomicInteger(), new AtomicInteger());

    /** An empty database the server shall use. */
    abstract Map<String, String> database();

    @Test
    void everythingAcknowledgedIsThereOnceAndUnfinishedEventsAreRepeated() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        try (var server = new ServerProcess(data, database());
                var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            server.start("--empty");
            aSecondOneIsSentAway(server, data);
            var page = quiz(server, browser);
            Files.createFile(data.resolve("hold"));
            server.planted("hand-in", "");
            workUntilKilled(server);

            page.locator("#quiz-answer-2").click();
            PlaywrightAssertions.assertThat(page.locator("quiz-sheet save-mark"))
                    .containsText("Chờ mạng");
            Files.delete(data.resolve("hold"));
            server.start("--empty");

            deliveredAfterSigningInAgain(server, page);
            acknowledgedIsThere(server);
            sentAgainChangesNothing(server);
            eventsAreFinished(server);
            aRefusalIsFoundByItsRequestAndNamesNobody(server, new ServerLog(data));
            backupTakenMeanwhileIsWhole(server);
            assertThat(server.stop()).isEqualTo(143);
        }
    }

    private static Page quiz(ServerProcess server, Browser browser) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 780));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        var page = context.newPage();
        page.navigate(server.address(""));
        page.locator("#login-username").fill(user(server, 4));
        page.locator("#login-password").fill(PlantedWorld.PASSWORD);
        page.locator("#login-submit").click();
        PlaywrightAssertions.assertThat(page.locator("main#content")).isVisible();
        page.navigate(server.address("plans/" + server.fact("plan") + "/quiz"));
        PlaywrightAssertions.assertThat(page.locator("#quiz-stem")).isVisible();
        return page;
    }

    private static void deliveredAfterSigningInAgain(ServerProcess server, Page page) {
        page.locator("#sign-in-dialog-username").fill(user(server, 4));
        page.locator("#sign-in-dialog-password").fill(PlantedWorld.PASSWORD);
        page.locator("#sign-in-dialog button").click();
        ServerProcess.await(
                "the answer given while the server was dead arrives",
                () -> server.ask(answers(server.fact("attempt.4"))).equals("1"));
        PlaywrightAssertions.assertThat(page.locator("quiz-sheet save-mark")).containsText(SAVED);
    }

    /** Two members at once, each with answers, a text and a film, until enough is acknowledged. */
    private void workUntilKilled(ServerProcess server) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (int number : List.of(0, 1)) {
                var member = new Member(server, user(server, number)).signIn();
                work.add(threads.submit(() -> work(server, member, number)));
            }
            enough(ENOUGH / 3, work);
            acknowledgedBefore = acknowledged.size();
            var backup = folder.resolve("backup.zip").toString();
            var data = folder.resolve("data").toString();
            var saved = server.hoctap(Map.of(), "backup", backup, "--data", data);
            assertThat(saved.said()).startsWith(backup + ": rows=");
            enough(acknowledged.size() + ENOUGH / 3, work);
            server.kill();
            for (var one : work) {
                one.get();
            }
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        }
    }

    private void enough(int pieces, List<Future<?>> work) {
        ServerProcess.await(
                pieces + " are acknowledged",
                () -> acknowledged.size() >= pieces || work.stream().anyMatch(Future::isDone));
    }

    /** Somebody starts it twice by mistake. */
    private static void aSecondOneIsSentAway(ServerProcess server, Path data) throws Exception {
        var second = server.refused(0, "--empty");

        assertThat(second.exitCode()).isEqualTo(1);
        assertThat(second.said())
                .isEqualTo(
                        "The data folder "
                                + data
                                + " is in use by another running Học tập. Stop that one or choose"
                                + " another folder with --data.");
    }

    /** Taken while both members worked; restored into a new folder and an empty database. */
    private void backupTakenMeanwhileIsWhole(ServerProcess server) throws Exception {
        var elsewhere = folder.resolve("restored");
        var backup = folder.resolve("backup.zip").toString();
        var database = database();
        var restored = server.hoctap(database, "restore", backup, "--data", elsewhere.toString());
        assertThat(restored.said()).matches("rows=\\d+ files=\\d+");

        var url =
                database.getOrDefault(
                        "HOCTAP_DB_URL",
                        "jdbc:h2:file:"
                                + elsewhere.resolve("database/hoctap")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
        try (var connection =
                        DriverManager.getConnection(
                                url, database.getOrDefault("HOCTAP_DB_USER", "sa"), "");
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                """
                                select count(*),
                                       count(case when kind = 'answer' then 1 end),
                                       (select count(*) from quiz_answer),
                                       (select count(*) from live_watched)
                                  from pieces_piece
                                """)) {
            row.next();
            assertThat(row.getInt(1)).isBetween(acknowledgedBefore, sent.size());
            assertThat(row.getInt(3))
                    .isBetween(1, Math.min(row.getInt(2), 2 * PlantedWorld.QUESTIONS));
            assertThat(row.getInt(4)).isEqualTo(PlantedWorld.MEMBERS.size());
        }
        try (var blobs = Files.walk(elsewhere.resolve("blobs"))) {
            assertThat(blobs.filter(Files::isRegularFile)).isNotEmpty();
        }
    }

    private Void work(ServerProcess server, Member member, int number) throws Exception {
        var attempt = server.fact("attempt." + number);
        var reflection = server.fact("reflection." + number);
        var viewing = server.fact("viewing." + number);
        long begun = System.nanoTime();
        try {
            for (int i = 0; ; i++) {
                int question = 1 + i % PlantedWorld.QUESTIONS;
                int chosen = i / PlantedWorld.QUESTIONS % 2;
                var body = "{\"question\":%d,\"chosen\":[%d]}".formatted(question, chosen);
                deliver(member, member.piece("answer", attempt, body));
                var text = "Câu thứ %d của tôi.".formatted(i + 1);
                if (deliver(member, member.draft(reflection, text))) {
                    texts.get(number).set(i + 1);
                }
                int beat = beats.get(number).get();
                if (Duration.ofNanos(System.nanoTime() - begun).toMillis()
                        > (beat + 1L) * STEP_MILLIS) {
                    watch(member, viewing, number, beat);
                }
            }
        } catch (IOException killed) {
            return null;
        }
    }

    private void watch(Member member, String viewing, int number, int beat) throws Exception {
        int from = beat * STEP_MILLIS;
        int until = from + STEP_MILLIS;
        var body =
                "{\"number\":%d,\"ranges\":[[%d,%d]],\"position\":%d,\"visible\":true}"
                        .formatted(beat + 1, from, until, until);
        if (deliver(member, member.piece("watched", viewing, body))) {
            beats.get(number).set(beat + 1);
        }
    }

    private boolean deliver(Member member, Member.Piece piece)
            throws IOException, InterruptedException {
        sent.add(piece);
        int status = member.send(piece);
        assertThat(status).as(piece.json()).isEqualTo(200);
        acknowledged.add(piece);
        return true;
    }

    private void acknowledgedIsThere(ServerProcess server) {
        var kept = Set.of(server.ask("select piece_id from pieces_piece").split("\n"));
        assertThat(kept)
                .containsAll(acknowledged.stream().map(piece -> piece.key().toString()).toList());
        for (int number : List.of(0, 1)) {
            var text =
                    server.ask(
                            "select text from reflection_draft where reflection_id = '%s'"
                                    .formatted(server.fact("reflection." + number)));
            // one more may have been stored without its acknowledgement arriving
            int stored = texts.get(number).get();
            assertThat(text)
                    .isIn(
                            "Câu thứ %d của tôi.".formatted(stored),
                            "Câu thứ %d của tôi.".formatted(stored + 1));
            var watched =
                    server.ask(
                            "select watched_ms from live_watched where person_id = '%s'"
                                    .formatted(server.fact("person." + number)));
            assertThat(Integer.parseInt(watched))
                    .isBetween(
                            beats.get(number).get() * STEP_MILLIS,
                            (beats.get(number).get() + 1) * STEP_MILLIS);
        }
    }

    /** A page that was not told sends its pieces again: nothing is doubled by it. */
    private void sentAgainChangesNothing(ServerProcess server) throws Exception {
        var members =
                Map.of(
                        server.fact("attempt.0"), new Member(server, user(server, 0)).signIn(),
                        server.fact("attempt.1"), new Member(server, user(server, 1)).signIn());
        for (var piece : sent) {
            for (var member : members.entrySet()) {
                if (piece.json().contains(member.getKey())) {
                    assertThat(member.getValue().send(piece)).isEqualTo(200);
                }
            }
        }
        for (int number : List.of(0, 1)) {
            var attempt = server.fact("attempt." + number);
            var own = sent.stream().filter(piece -> piece.json().contains(attempt)).count();
            assertThat(server.ask(answers(attempt)))
                    .isEqualTo("" + Math.min(own, PlantedWorld.QUESTIONS));
            assertThat(
                            server.ask(
                                    "select count(*) from pieces_piece where target_id = '%s'"
                                            .formatted(attempt)))
                    .isEqualTo("" + own);
        }
    }

    private static String answers(String attempt) {
        return "select count(*) from quiz_answer where attempt_id = '%s'".formatted(attempt);
    }

    /** The judgement that the events asked for, and one notice for the secretary. */
    private static void eventsAreFinished(ServerProcess server) {
        ServerProcess.await(
                "no event waits",
                () -> server.ask("select count(*) from event_publication").equals("0"));
        assertThat(server.ask("select count(*) from originality_judgement")).isEqualTo("2");
        assertThat(server.ask("select count(*) from originality_case")).isEqualTo("1");
        assertThat(
                        server.ask(
                                """
                                select count(*) from notification_notice n
                                  join identity_account a on a.person_id = n.person_id
                                 where n.kind = 'CASE_OPENED' and a.username = '%s'
                                """
                                        .formatted(server.fact("user." + PlantedWorld.SECRETARY))))
                .isEqualTo("1");
    }

    private static void aRefusalIsFoundByItsRequestAndNamesNobody(
            ServerProcess server, ServerLog log) throws Exception {
        var member = new Member(server, user(server, 0)).signIn();
        var text = "Suy nghĩ gửi nhầm chỗ.";

        var refused = member.answer(member.draft(server.fact("reflection.1"), text));

        assertThat(refused.statusCode()).isEqualTo(403);
        var request = refused.headers().firstValue("X-Request-Id").orElseThrow();
        assertThat(log.of(request)).singleElement().asString().contains("Piece not allowed");
        var personal = new ArrayList<>(List.of(text, "của tôi", "Câu", PlantedWorld.PASSWORD));
        for (var name : PlantedWorld.MEMBERS) {
            personal.addAll(List.of(name, server.fact("user." + name)));
        }
        log.isSilentAbout(personal);
    }

    private static String user(ServerProcess server, int number) {
        return server.fact("user." + PlantedWorld.MEMBERS.get(number));
    }
}
