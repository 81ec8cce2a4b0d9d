package vn.hoctap.fault;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.Chromium;
import vn.hoctap.documents.ParserChild;
import vn.hoctap.documents.SampleFiles;

/**
 * The process that reads a file is killed in the middle of it, once and then each time, while its
 * author looks at the page: what he sees, and that nothing of his is lost.
 */
class KilledParserIT {

    private static final String TYPED = "Phần tôi tự gõ trước khi tải tệp lên.";

    /** Beyond the start of its Java; a slow file needs more. */
    private static final Duration IN_THE_MIDDLE = Duration.ofMillis(900);

    @TempDir private Path folder;

    @Test
    void whoseReaderIsKilledSeesThatItIsReadAgainAndAFileThatEndsEveryReaderIsPutAway()
            throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        // room for both attempts on a busy machine
        var environment = Map.of("HOCTAP_FILES_TIMELIMIT", "120s", "HOCTAP_FILES_IDLE", "200ms");
        try (var server = new ServerProcess(data, environment);
                var playwright = Chromium.playwright();
                var browser = Chromium.launch(playwright)) {
            server.start("--empty");
            var page = reflection(server, browser);
            type(page);

            bring(page, "chậm.pdf");
            kill(stopped(server));
            var second = stopped(server);
            assertThat(page.locator("#reflection-file-state"))
                    .containsText("việc đọc bị ngắt, đang đọc lại");
            go(second);
            assertThat(page.locator("#reflection-file-words")).containsText(" từ");
            assertThat(page.locator("#reflection-text")).containsText("đọc trong buổi họp");

            ServerProcess.await("idle readers are gone", () -> inTheMiddle(server).isEmpty());
            bring(page, "chết.pdf");
            kill(stopped(server));
            kill(stopped(server));
            assertThat(page.locator("#reflection-file-refused"))
                    .containsText("Không đọc được tệp này.");
            assertThat(page.locator("#reflection-file-kept")).containsText("chậm.pdf");
            assertThat(server.ask("select refusal from files_extraction where state = 'REFUSED'"))
                    .isEqualTo("CRASHED");
            assertThat(reason(data)).isEqualTo("CRASHED exit 137");
            whatWasTypedIsThere(page);
            assertThat(server.stop()).isEqualTo(143);
        }
    }

    private static Page reflection(ServerProcess server, Browser browser) {
        var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(360, 780));
        context.setDefaultTimeout(Chromium.PATIENCE_MILLIS);
        var page = context.newPage();
        page.navigate(server.address(""));
        page.locator("#login-username").fill(server.fact("user." + PlantedWorld.MEMBERS.get(2)));
        page.locator("#login-password").fill(PlantedWorld.PASSWORD);
        page.locator("#login-submit").click();
        assertThat(page.locator("main#content")).isVisible();
        page.navigate(server.address("plans/" + server.fact("plan") + "/reflection"));
        return page;
    }

    private static void type(Page page) {
        page.locator("#reflection-tab-write").click();
        page.locator("#reflection-draft-text").fill(TYPED);
        page.locator("#reflection-draft-text").blur();
        assertThat(page.locator("#reflection-saved")).containsText("Đã lưu");
        page.locator("#reflection-tab-file").click();
    }

    private static void whatWasTypedIsThere(Page page) {
        page.reload();
        page.locator("#reflection-tab-write").click();
        assertThat(page.locator("#reflection-draft-text")).hasText(TYPED);
    }

    /** Every one has other bytes: what was put away once is known again by its content. */
    private static void bring(Page page, String name) {
        page.locator("#reflection-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", SampleFiles.slow()));
        assertThat(page.locator("#reflection-file .row-title")).hasText(name);
    }

    /** The process that is in the middle of a file; it stands still from now on. */
    private static ProcessHandle stopped(ServerProcess server) throws Exception {
        var found = new AtomicReference<ProcessHandle>();
        ServerProcess.await(
                "a reader is in the middle of the file",
                () -> {
                    inTheMiddle(server).ifPresent(found::set);
                    return found.get() != null;
                });
        signal("-STOP", found.get());
        return found.get();
    }

    private static Optional<ProcessHandle> inTheMiddle(ServerProcess server) {
        return server.descendants()
                .filter(process ->
                        process.info()
                                .commandLine()
                                .filter(line -> line.contains(ParserChild.class.getName()))
                                .isPresent())
                .filter(process ->
                        process.info()
                                .totalCpuDuration()
                                .filter(used -> used.compareTo(IN_THE_MIDDLE) > 0)
                                .isPresent())
                .findFirst();
    }

    private static void kill(ProcessHandle reader) throws Exception {
        signal("-KILL", reader);
        reader.onExit().join();
    }

    private static void go(ProcessHandle reader) throws Exception {
        signal("-CONT", reader);
    }

    private static void signal(String signal, ProcessHandle process) throws Exception {
        var command = new ProcessBuilder("kill", signal, String.valueOf(process.pid()));
        assertThat(command.inheritIO().start().waitFor()).isZero();
    }

    private static String reason(Path data) throws IOException {
        try (var files = Files.walk(data.resolve("quarantine"))) {
            var reason =
                    files.filter(file -> file.toString().endsWith(".reason"))
                            .findFirst()
                            .orElseThrow();
            return Files.readString(reason).strip();
        }
    }
}
