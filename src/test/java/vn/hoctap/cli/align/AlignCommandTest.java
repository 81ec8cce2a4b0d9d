package vn.hoctap.cli.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlignCommandTest {

    private static final String SHARED =
            "Kho lưu trữ của huyện mở cửa từ tám giờ sáng, mỗi người đọc được mượn ba tập hồ sơ và phải"
                    + " ghi tên vào quyển sổ đặt ở bàn cạnh cửa sổ trước khi ra về.";

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... args) {
        return AlignCommand.main(
                List.of(args),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    @Test
    void passageIsWrittenInCodePointsOfBothFiles() throws IOException {
        String suspicious = "Sáng nay 😀 trời mưa to. " + SHARED + " Chiều tôi đi chợ.";
        String source = SHARED + " Ngày mai nghỉ.";
        Files.writeString(
                Files.createDirectories(folder.resolve("susp")).resolve("s1.txt"), suspicious);
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("o1.txt"), source);
        Files.writeString(folder.resolve("pairs"), "s1.txt o1.txt\n");
        int code =
                run(
                        "--pairs", folder.resolve("pairs").toString(),
                        "--susp", folder.resolve("susp").toString(),
                        "--src", folder.resolve("src").toString(),
                        "--out", folder.resolve("out").toString());
        assertThat(code).isZero();
        String xml = Files.readString(folder.resolve("out/s1-o1.xml"));
        assertThat(xml).contains("<document reference=\"s1.txt\">");
        var feature =
                Pattern.compile(
                                "this_offset=\"(\\d+)\" this_length=\"(\\d+)\" source_reference=\"o1.txt\" source_offset=\"(\\d+)\" source_length=\"(\\d+)\"")
                        .matcher(xml);
        assertThat(feature.find()).isTrue();
        int start = suspicious.codePointCount(0, suspicious.indexOf(SHARED));
        assertThat(Integer.parseInt(feature.group(1))).isEqualTo(start);
        assertThat(Integer.parseInt(feature.group(2))).isEqualTo(SHARED.length() - 1);
        assertThat(Integer.parseInt(feature.group(3))).isZero();
    }

    /** Worked out by hand: 5 code points stand before the passage in one file, 4 in the other. */
    @Test
    void filesAreThoseOfThePanTask() throws IOException {
        Files.writeString(
                Files.createDirectories(folder.resolve("susp"))
                        .resolve("suspicious-document00001.txt"),
                "Ôi 😀 " + SHARED);
        Files.writeString(
                Files.createDirectories(folder.resolve("src")).resolve("source-document00002.txt"),
                "Ừ, \n" + SHARED);
        Files.writeString(
                folder.resolve("pairs"),
                "suspicious-document00001.txt source-document00002.txt\n\n");
        run(
                "--pairs", folder.resolve("pairs").toString(),
                "--susp", folder.resolve("susp").toString(),
                "--src", folder.resolve("src").toString(),
                "--out", folder.resolve("out").toString());
        assertThat(folder.resolve("out/suspicious-document00001-source-document00002.xml"))
                .hasContent(
                        """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <document reference="suspicious-document00001.txt">
                          <feature name="detected-plagiarism" this_offset="5" this_length="149" source_reference="source-document00002.txt" source_offset="4" source_length="149"/>
                        </document>
                        """);
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Files.writeString(folder.resolve("pairs"), "s1.txt o1.txt\n");
        Path texts = folder.resolve("texts");
        Files.createDirectories(texts.resolve("s1.txt"));
        int code =
                run(
                        "--pairs", folder.resolve("pairs").toString(),
                        "--susp", folder.resolve("nowhere").toString(),
                        "--src", folder.toString(),
                        "--out", folder.resolve("out").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "Cannot read or write %s\n".formatted(folder.resolve("nowhere/s1.txt")));
        err.reset();
        run(
                "--pairs", folder.resolve("pairs").toString(),
                "--susp", texts.toString(),
                "--src", folder.toString(),
                "--out", folder.resolve("out").toString());
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Cannot read or write " + texts.resolve("s1.txt") + ": ");
    }

    @Test
    void aLineOfThreeNamesIsRefused() throws IOException {
        Files.writeString(folder.resolve("pairs"), "s1.txt o1.txt x.txt\n");
        int code =
                run(
                        "--pairs", folder.resolve("pairs").toString(),
                        "--susp", folder.toString(),
                        "--src", folder.toString(),
                        "--out", folder.resolve("out").toString());
        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "A line of the pairs file names two files: s1.txt o1.txt x.txt\n");
    }

    @Test
    void wrongUseEndsWithTwo() {
        assertThat(run("--pairs", "x")).isEqualTo(2);
        assertThat(run("--pairs", "x", "--susp", "x", "--src", "x", "--out", folder.toString()))
                .isEqualTo(2);
        assertThat(run("--help")).isZero();
    }
}
