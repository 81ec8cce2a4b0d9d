package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hoctap.documents.ParserProtocol.Request;

class ParserChildTest {

    private static final List<String> TEXT = List.of("Đơn vị đã lưu hồ sơ");

    @TempDir private Path folder;

    @Test
    void oneChildReadsFilesOfEveryFormatInTurn() throws Exception {
        var process = start(ParserChild.class.getName());
        try (var in = new DataInputStream(process.getInputStream());
                var out = new DataOutputStream(process.getOutputStream())) {
            assertThat(in.readInt()).isEqualTo(ParserProtocol.READY);
            for (var type : DocumentType.values()) {
                var file = folder.resolve("f." + type.ending());
                Files.write(file, FormatContractTest.sample(type, TEXT));

                ParserProtocol.write(
                        out, new Request(file, "bài." + type.ending(), Limits.DEFAULT));

                assertThat(ParserProtocol.readAnswer(in))
                        .isEqualTo(new Extracted(type, TEXT.getFirst(), 6, pages(type), List.of()));
            }
            process.getOutputStream().close();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void childHasNoNetwork() throws Exception {
        var process = start(NetworkAttempts.class.getName());
        try (var out = process.getInputStream()) {
            assertThat(new String(out.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("socket refused", "channel refused");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void brokenAnswersAreAnIoException() {
        for (var answer :
                new byte[][] {{}, {9}, {1, 0, 0}, {2, 127, -1, -1, -1}, {2, 0, 0, 0, 1, 'X'}}) {
            assertThatThrownBy(() ->
                            ParserProtocol.readAnswer(
                                    new DataInputStream(new ByteArrayInputStream(answer))))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void answersComeBackAsTheyWere() throws IOException {
        var extracted =
                new Extracted(
                        DocumentType.PDF,
                        "Điều 1\nĐiều 2",
                        4,
                        2,
                        List.of(new Note(Note.Kind.TCVN3_FONT, 7, ".VnTime")));
        var scan = new Refused(Refusal.NO_TEXT, "0 words, 3 pages", 3);
        for (var answer : List.of(extracted, new Refused(Refusal.MACROS, "VBA project"), scan)) {
            var bytes = new ByteArrayOutputStream();
            ParserProtocol.write(new DataOutputStream(bytes), answer);

            assertThat(
                            ParserProtocol.readAnswer(
                                    new DataInputStream(
                                            new ByteArrayInputStream(bytes.toByteArray()))))
                    .isEqualTo(answer);
        }
    }

    private static int pages(DocumentType type) {
        return type == DocumentType.PDF ? 1 : 0;
    }

    private Process start(String main) throws IOException {
        return new ProcessBuilder(ParserCommand.of(main, 128, folder))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
