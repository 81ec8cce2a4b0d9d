package vn.hoctap.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    @TempDir Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path papers;

    @BeforeEach
    void papers() throws IOException {
        papers = folder.resolve("papers");
        put("unit-a/an.txt", Sentences.of(1, 12));
        put("unit-a/binh.txt", Sentences.of(1, 12));
        put("unit-a/chi.txt", Sentences.of(2, 12));
        put("unit-b/dung.txt", Sentences.of(1, 12));
        put("unit-b/short.txt", "Chỉ có mấy chữ thôi.");
        put("unit-b/picture.png", "no picture");
        put("unit-b/.hidden.txt", "not looked at");
    }

    private void put(String name, String text) throws IOException {
        Path file = papers.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private int run(String... options) {
        List<String> args = new ArrayList<>(List.of(papers.toString()));
        args.addAll(List.of(options));
        return CheckCommand.main(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private JsonNode json() {
        return JsonMapper.shared().readTree(out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void duplicatesOfOneUnitAreFoundAndUnitsNeverMeet() {
        assertThat(run("--format", "json")).isEqualTo(1);
        JsonNode report = json();
        assertThat(report.get("version").asInt()).isEqualTo(1);
        assertThat(report.get("clusters").toString())
                .isEqualTo("[[\"unit-a/an.txt\",\"unit-a/binh.txt\"]]");
        JsonNode pair = report.get("pairs").get(0);
        assertThat(pair.get("verdict").asString()).isEqualTo("IDENTICAL");
        assertThat(pair.get("score").asDouble()).isEqualTo(1.0);
        assertThat(pair.get("passages").get(0).get("kind").asString()).isEqualTo("EXACT");
        assertThat(report.get("pairs")).hasSize(1);
    }

    @Test
    void everyFileIsListedWithWhatBecameOfIt() {
        run("--format", "json");
        List<String> listed = new ArrayList<>();
        json().get("documents")
                .forEach(d ->
                        listed.add(
                                d.get("id").asString()
                                        + " "
                                        + d.get("status").asString()
                                        + " "
                                        + d.get("reason").asString("-")));
        assertThat(listed)
                .containsExactly(
                        "unit-a/an.txt CHECKED -",
                        "unit-a/binh.txt CHECKED -",
                        "unit-a/chi.txt CHECKED -",
                        "unit-b/dung.txt CHECKED -",
                        "unit-b/picture.png UNREADABLE UNKNOWN_FORMAT",
                        "unit-b/short.txt TOO_SHORT FEW_WORDS");
    }

    @Test
    void theReportCountsTheFilesThatWereRead() {
        run("--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Read 5 files; 1 pair of duplicates.")
                .contains("unit-b/picture.png: a format that is not read");
    }

    @Test
    void wordingOfASourceCountsForNobody() throws IOException {
        Path source = folder.resolve("given.txt");
        Files.writeString(source, Sentences.of(1, 12));
        assertThat(run("--format", "json", "--source", source.toString())).isZero();
        JsonNode an = json().get("documents").get(0);
        assertThat(an.get("status").asString()).isEqualTo("MOSTLY_SOURCE");
        assertThat(an.get("takenFromSources").asDouble()).isEqualTo(1.0);
    }

    @Test
    void sourcesOfAUnitAreFoundByItsName() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Files.writeString(sources.resolve("unit-a.txt"), Sentences.of(1, 6));
        Files.writeString(sources.resolve("unit-a.outline.txt"), Sentences.of(1, 12));
        assertThat(run("--format", "json", "--sources", sources.toString())).isZero();
    }

    @Test
    void textsAreWrittenSoThatOffsetsCanBeLookedUp() throws IOException {
        Path texts = folder.resolve("texts");
        Path report = folder.resolve("report.json");
        run("--format", "json", "--texts", texts.toString(), "--out", report.toString());
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(texts.resolve("unit-a/an.txt.txt")).hasContent(Sentences.of(1, 12));
        assertThat(report).content().startsWith("{\"version\":1,");
    }

    @Test
    void offsetsAreCodePointsOfTheWrittenTextEvenBehindPictures() throws IOException {
        String shared = Sentences.of(5, 6);
        put("unit-c/một.txt", "😀👍🏽 𝒜 " + Sentences.of(6, 6) + "\n" + shared);
        put("unit-c/hai.txt", shared + "\n" + Sentences.of(7, 6));
        Path texts = folder.resolve("texts");
        run("--format", "json", "--texts", texts.toString());
        JsonNode pair =
                json().get("pairs")
                        .valueStream()
                        .filter(p -> p.get("a").asString().startsWith("unit-c"))
                        .findFirst()
                        .orElseThrow();
        for (String side : List.of("a", "b")) {
            int[] text =
                    Files.readString(texts.resolve(pair.get(side).asString() + ".txt"))
                            .codePoints()
                            .toArray();
            JsonNode place = pair.get("passages").get(0).get(side);
            int start = place.get(0).asInt();
            String passage = new String(text, start, place.get(1).asInt() - start);
            assertThat(passage).as(side).isEqualTo(shared.substring(0, shared.length() - 1));
        }
    }

    @Test
    void namesMayHaveDiacriticsSpacesAndPictures() throws IOException {
        put("Chi bộ Sở Y tế/Bài của Ánh (bản 2) 😀.txt", Sentences.of(8, 12));
        put("Chi bộ Sở Y tế/sâu/hơn nữa.txt", Sentences.of(8, 12));
        run("--format", "json");
        assertThat(json().get("clusters").get(0).valueStream().map(JsonNode::asString))
                .containsExactly(
                        "Chi bộ Sở Y tế/Bài của Ánh (bản 2) 😀.txt",
                        "Chi bộ Sở Y tế/sâu/hơn nữa.txt");
        out.reset();
        run("--format", "html");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("<strong>Chi bộ Sở Y tế</strong>", "Bài của Ánh (bản 2) 😀.txt");
    }

    @Test
    void emptyFolderIsSaidToBeEmpty() throws IOException {
        papers = Files.createDirectories(folder.resolve("empty"));
        assertThat(run("--format", "json", "--lang", "en")).isZero();
        assertThat(json().get("documents")).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("There are no files in");
    }

    @Test
    void pairsBelowTheLeastScoreAreLeftOutAndZeroListsAllThatShareAnything() throws IOException {
        String few = Sentences.of(9, 1);
        put("unit-d/a.txt", few + "\n" + Sentences.of(10, 30));
        put("unit-d/b.txt", few + "\n" + Sentences.of(11, 30));
        run("--format", "json", "--min-score", "0");
        assertThat(json().get("pairs").valueStream().map(p -> p.get("verdict").asString()))
                .containsExactly("IDENTICAL", "NONE");
        out.reset();
        run("--format", "html", "--min-score", "0", "--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("href=\"#pair-0\"", "nothing to speak of")
                .doesNotContain("#pair-1");
        out.reset();
        run("--format", "json", "--min-score", "0.5", "--threads", "1");
        assertThat(json().get("pairs")).hasSize(1);
    }

    @Test
    void whatIsNearlyAllIsNotCalledAll() {
        var wording = new Wording("en");
        assertThat(wording.percent(1)).isEqualTo("100\u00A0%");
        assertThat(wording.percent(0.996)).isEqualTo("99\u00A0%");
        assertThat(wording.percent(0.004)).isEqualTo("<\u00A01\u00A0%");
        assertThat(wording.percent(0)).isEqualTo("0\u00A0%");
    }

    @Test
    void htmlReportStandsAloneInBothLanguages() {
        assertThat(run("--format", "html")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>\n<html lang=\"vi\">")
                .contains("giống hệt nhau")
                .doesNotContain("http");
        out.reset();
        run("--format", "html", "--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("identical", "word for word");
    }

    @Test
    void studyMaterialInsideAPassageIsNotMarked() throws IOException {
        String given = Sentences.of(20, 3);
        Path source = folder.resolve("given.txt");
        Files.writeString(source, given);
        String text = Sentences.of(21, 8) + "\n" + given + "\n" + Sentences.of(22, 8);
        put("unit-f/một.txt", text);
        put("unit-f/hai.txt", text);
        run("--format", "html", "--source", source.toString());
        String quoted = given.substring(0, given.length() - 1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("</mark><span class=\"given\">" + quoted + "</span><mark>")
                .contains("chữ nghiêng là câu chữ trích từ tài liệu học tập");
    }

    @Test
    void textReportNamesClustersAndWhatCouldNotBeCompared() {
        run("--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Groups of duplicates", "unit-a/an.txt, unit-a/binh.txt")
                .contains("unit-b/short.txt: too short to compare (too few words)")
                .contains("unit-b/picture.png: a format that is not read");
    }

    @Test
    void policyOfAFileIsUsedAndAWrongOneRefused() throws IOException {
        Path policy = folder.resolve("policy");
        Files.writeString(policy, "fewestWords = 500\n");
        assertThat(run("--format", "json", "--policy", policy.toString())).isZero();
        Files.writeString(policy, "fewestWord = 500\n");
        assertThat(run("--policy", policy.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("fewestWord");
    }

    @Test
    void aPolicyNobodyCanMeetIsRefusedInOneSentenceOfOneLanguage() throws IOException {
        Path policy = folder.resolve("policy");
        for (String line :
                List.of(
                        "nearDuplicate = much",
                        "nearDuplicate = 0.05",
                        "fewestWords = 80.5",
                        "commonFrom = 1",
                        "partialReuse = \\u12")) {
            err.reset();
            Files.writeString(policy, line);
            assertThat(run("--policy", policy.toString())).as(line).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .as(line)
                    .startsWith("Ngưỡng trong tệp " + policy + " không dùng được:")
                    .hasLineCount(1);
        }
    }

    @Test
    void aSourceThatCannotBeReadIsNamedWithTheReason() throws IOException {
        Path source = folder.resolve("slides.png");
        Files.writeString(source, "no picture");
        assertThat(run("--source", source.toString(), "--lang", "en")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        "Cannot read the study material %s (a format that is not read).\n"
                                .formatted(source));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void duplicatesAreCountedThoughTheirPairsAreLeftOut() throws IOException {
        put("unit-a/binh.txt", Sentences.of(1, 9) + "\n" + Sentences.of(12, 4));
        assertThat(run("--lang", "en", "--min-score", "1")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("Read 5 files; 1 pair of duplicates.")
                .contains("unit-a/an.txt, unit-a/binh.txt")
                .doesNotContain("%");
    }

    @Test
    void whatAFilesReaderLeftOutIsInTheReportForPeopleToo() throws IOException {
        put("unit-e/old.txt", "");
        Files.write(
                papers.resolve("unit-e/old.txt"),
                "Xin chào các bạn, tôi là Ánh. "
                        .repeat(8)
                        .getBytes(Charset.forName("windows-1258")));
        run("--format", "html", "--lang", "en");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("characters in an old character set: ");
    }

    @Test
    void wrongUseEndsWithTwoAndASentence() {
        assertThat(run("--format", "xml", "--lang", "en")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines("Wrong value for --format: xml\n");
        for (String threads : List.of("0", "65", "1.5", "two")) {
            err.reset();
            assertThat(run("--threads", threads, "--lang", "en")).isEqualTo(2);
            assertThat(err.toString(StandardCharsets.UTF_8))
                    .isEqualToNormalizingNewlines(
                            "Wrong value for --threads: %s\n".formatted(threads));
        }
        papers = folder.resolve("nowhere");
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Không đọc được thư mục");
    }
}
