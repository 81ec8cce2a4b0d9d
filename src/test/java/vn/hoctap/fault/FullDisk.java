package vn.hoctap.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.Chromium;

/** Database and files lie on a disk that fills up while people work, and is emptied again. */
abstract class FullDisk {

    private static final int LARGE_FILE = 600_000;
    private static final String BEFORE = "Câu đã lưu trước khi đầy.";
    private static final String AFTER = "Câu gửi sau khi có chỗ.";

    /** Long enough that the database cannot store it where it has room already. */
    private static final String LONG = "Câu gửi lúc đầy. ".repeat(2_000);

    private static final int TRIES = 200;

    @TempDir private Path folder;

    /** Megabytes that the empty database needs, and some. */
    abstract int size();

    /** An empty database on the disk that the server shall use. */
    abstract Map<String, String> database(Path disk) throws IOException;

    /** Before the disk goes. */
    void stopDatabase() throws IOException {}

    @Test
    void whatWasAcknowledgedStaysAndWorkGoesOnWhenThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.of(size(), folder.resolve("disk"));
                Closeable _ = this::stopDatabase) {
            var data = disk.folder();
            var environment = new HashMap<>(database(disk.folder()));
            environment.put("MANAGEMENT_HEALTH_DISKSPACE_THRESHOLD", "1MB");
            try (var server = new ServerProcess(data, environment);
                    var playwright = Chromium.playwright();
                    var browser = Chromium.launch(playwright)) {
                server.start("--empty");
                assertThat(ready(server)).isEqualTo(200);
                var page = reflection(server, browser);
                var member = new Member(server, user(server, 1)).signIn();
                assertThat(member.send(draft(server, member, BEFORE))).isEqualTo(200);

                disk.fill(300);
                upload(page);
                assertThat(page.locator("main#content")).containsText("hết chỗ");
                assertThat(ready(server)).isEqualTo(503);
                disk.fill(0);
                var last = writeUntilRefused(server, member);

                disk.empty();
                ServerProcess.await("it is ready again", () -> ready(server) == 200);
                assertThat(textWhenOpen(server)).isEqualTo(last);
                var again = new Member(server, user(server, 1)).signIn();
                assertThat(again.send(draft(server, again, AFTER))).isEqualTo(200);
                upload(page);
                assertThat(page.locator("#reflection-file-words")).containsText(" từ");
                assertThat(page.locator("main#content")).not().containsText("hết chỗ");
                assertThat(server.stop()).isEqualTo(143);

                server.start("--empty");
                assertThat(text(server)).isEqualTo(AFTER);
                // what failed is told in the log alone, which leaves out what people wrote
                new ServerLog(data).isSilentAbout(List.of(BEFORE, AFTER, "Câu gửi lúc đầy"));
                assertThat(data.resolve("database/hoctap.trace.db")).doesNotExist();
            }
        }
    }

    /** The page sends the same again and again; what was acknowledged last is returned. */
    private static String writeUntilRefused(ServerProcess server, Member member)
            throws InterruptedException {
        var acknowledged = BEFORE;
        for (int i = 0; i < TRIES; i++) {
            var text = i + " " + LONG;
            if (status(server, member, text) != 200) {
                return acknowledged;
            }
            acknowledged = text;
        }
        throw new AssertionError("The disk is full, and everything could be stored.");
    }

    private static int status(ServerProcess server, Member member, String text)
            throws InterruptedException {
        try {
            return member.send(draft(server, member, text));
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    private static Member.Piece draft(ServerProcess server, Member member, String text) {
        return member.draft(server.fact("reflection.1"), text);
    }

    private static Page reflection(ServerProcess server, Browser browser) {
        var page = browser.newContext().newPage();
        page.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        page.navigate(server.address(""));
        page.locator("#login-username").fill(user(server, 2));
        page.locator("#login-password").fill(PlantedWorld.PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator("main#content")).isVisible();
        page.navigate(server.address("plans/" + server.fact("plan") + "/reflection"));
        page.locator("#reflection-tab-file").click();
        return page;
    }

    private static void upload(Page page) {
        var words = new StringBuilder();
        var random = new Random(7);
        while (words.length() < LARGE_FILE) {
            words.append(Long.toString(random.nextLong(1L << 30), 36)).append(' ');
        }
        var content = words.toString().getBytes(StandardCharsets.UTF_8);
        page.locator("#reflection-upload input[type=file]")
                .setInputFiles(new FilePayload("bai-thu-hoach.txt", "text/plain", content));
    }

    private static String text(ServerProcess server) {
        return server.ask(
                "select text from reflection_draft where reflection_id = '%s'"
                        .formatted(server.fact("reflection.1")));
    }

    /** The embedded database had closed itself; its old connections are found out one by one. */
    private static String textWhenOpen(ServerProcess server) {
        var found = new AtomicReference<>("");
        ServerProcess.await(
                "the database answers",
                () -> {
                    try {
                        found.set(text(server));
                        return true;
                    } catch (AssertionError closed) {
                        return false;
                    }
                });
        return found.get();
    }

    private static int ready(ServerProcess server) {
        return server.status("actuator/health/readiness");
    }

    private static String user(ServerProcess server, int number) {
        return server.fact("user." + PlantedWorld.MEMBERS.get(number));
    }
}
