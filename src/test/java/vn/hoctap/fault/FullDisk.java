package vn.hoctap.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.Chromium;

/** Database and files lie on a disk that fills up while people work, and is emptied again. */
abstract class FullDisk {

    private static final int LARGE_FILE = 600_000;
    private static final String BEFORE = "Câu đã lưu trước khi đầy.";
    private static final String AFTER = "Câu gửi sau khi có chỗ.";

    private static final String TYPED = "Câu gõ của trang trước khi đầy.";
    private static final String TYPED_WHEN_FULL = "Câu gõ của trang lúc đầy.";

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
            var passing = Files.createDirectory(data.resolve("tmp"));
            environment.put("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + passing);
            try (var server = new ServerProcess(data, environment);
                    var playwright = Chromium.playwright();
                    var browser = Chromium.launch(playwright)) {
                server.start("--empty");
                assertThat(ready(server)).isEqualTo(200);
                var page = reflection(server, browser);
                var member = new Member(server, user(server, 1)).signIn();
                assertThat(member.send(draft(server, member, BEFORE))).isEqualTo(200);

                type(page, TYPED);
                // it arrives, and cannot be kept; then it does not even arrive
                for (int room : List.of(900, 300)) {
                    disk.fill(room);
                    refusedWithoutATrace(page, data);
                }
                assertThat(ready(server)).isEqualTo(503);
                page.locator("#reflection-tab-write").click();
                assertThat(page.locator("#reflection-draft-text")).hasText(TYPED);
                disk.fill(0);
                var last = writeUntilRefused(server, member);
                page.locator("#reflection-draft-text").fill(TYPED_WHEN_FULL);

                disk.empty();
                ServerProcess.await("it is ready again", () -> ready(server) == 200);
                assertThat(textWhenOpen(server)).isEqualTo(last);
                var again = new Member(server, user(server, 1)).signIn();
                assertThat(again.send(draft(server, again, AFTER))).isEqualTo(200);
                ServerProcess.await(
                        "the page's own text arrives",
                        () -> text(server, 2).equals(TYPED_WHEN_FULL));
                page.locator("#reflection-tab-file").click();
                upload(page);
                assertThat(page.locator("#reflection-file-words")).containsText(" từ");
                assertThat(page.locator("main#content")).not().containsText("hết chỗ");
                assertThat(server.stop()).isEqualTo(143);

                server.start("--empty");
                assertThat(text(server, 1)).isEqualTo(AFTER);
                assertThat(text(server, 2)).isEqualTo(TYPED_WHEN_FULL);
                // what failed is told in the log alone, which leaves out what people wrote
                new ServerLog(data)
                        .isSilentAbout(List.of(BEFORE, AFTER, "Câu gửi lúc đầy", "của trang"));
                assertThat(data.resolve("database/hoctap.trace.db")).doesNotExist();
            }
        }
    }

    private static void refusedWithoutATrace(Page page, Path data) throws IOException {
        var kept = files(data.resolve("blobs"));
        page.locator("#reflection-tab-file").click();
        upload(page);
        assertThat(page.locator("#reflection-refusal")).containsText("hết chỗ");
        assertThat(files(data.resolve("blobs"))).isEqualTo(kept);
        assertThat(files(data.resolve("arriving"))).isEmpty();
        assertThat(files(data.resolve("tmp"))).noneMatch(file -> file.endsWith(".upload"));
        page.reload();
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

    private static void type(Page page, String text) {
        page.locator("#reflection-tab-write").click();
        page.locator("#reflection-draft-text").fill(text);
        page.locator("#reflection-draft-text").blur();
        assertThat(page.locator("#reflection-saved")).containsText("Đã lưu");
    }

    /** The names of all files in a folder and its folders. */
    private static Set<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toSet());
        }
    }

    /** What a member typed; a file beside it is no text. */
    private static String text(ServerProcess server, int member) {
        return server.ask(
                "select text from reflection_draft where reflection_id = '%s' and kind = 'TYPED'"
                        .formatted(server.fact("reflection." + member)));
    }

    /** The embedded database had closed itself; its old connections are found out one by one. */
    private static String textWhenOpen(ServerProcess server) {
        var found = new AtomicReference<>("");
        ServerProcess.await(
                "the database answers",
                () -> {
                    try {
                        found.set(text(server, 1));
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
