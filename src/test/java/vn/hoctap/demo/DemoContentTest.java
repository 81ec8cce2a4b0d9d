package vn.hoctap.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the demonstration's texts to their counts, formats and manners; reads them as plain lines.
 */
class DemoContentTest {

    private static final Path DEMO = demo();
    private static final String HEADING = "VĂN BẢN MINH HỌA – KHÔNG CÓ GIÁ TRỊ";
    private static final Pattern SECTION = Pattern.compile("#{2,3} (\\S+) \\| .+");
    private static final Set<String> SLOTS =
            Set.of(
                    "unit",
                    "work",
                    "years",
                    "month",
                    "number",
                    "colleague",
                    "Colleague",
                    "place",
                    "tool");

    /** Real places and bodies that nothing here may name. */
    private static final List<String> REAL =
            List.of(
                    ("Đắk Nông,Đắk Lắk,Gia Lai,Kon Tum,Lâm Đồng,Hà Nội,Hồ Chí Minh,Đà Nẵng,Hải Phòng,"
                                    + "Cần Thơ,Huế,Nghệ An,Thanh Hóa,Hà Tĩnh,Quảng Ninh,Quảng Trị,Khánh Hòa,"
                                    + "Cà Mau,An Giang,Hà Giang,Cao Bằng,Lạng Sơn,Sơn La,Lào Cai,Điện Biên,"
                                    + "Lai Châu,Hưng Yên,Ninh Bình,Bắc Ninh,Phú Thọ,Đồng Nai,Tây Ninh,"
                                    + "Vĩnh Long,Đồng Tháp,Trung ương,Bộ Chính trị,Ban Bí thư,Quốc hội,"
                                    + "Chính phủ,Tỉnh ủy,Ủy ban nhân dân")
                            .split(","));

    private static Path demo() {
        try {
            return Path.of(
                            Objects.requireNonNull(
                                            DemoContentTest.class.getResource("/demo/units.txt"),
                                            "demo/units.txt")
                                    .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void seventyFiveUnitsHaveTheReportsMembers() throws IOException {
        List<String[]> units =
                lines("units.txt").stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(";", -1))
                        .toList();
        assertThat(units).hasSize(75);
        assertThat(units.stream().mapToInt(unit -> Integer.parseInt(unit[5])).sum())
                .isEqualTo(3393);
        assertThat(units.stream().map(unit -> unit[3])).doesNotHaveDuplicates();
        assertThat(units.stream().filter(unit -> unit[2].equals("ENTERPRISE"))).hasSize(17);
        assertThat(units)
                .allSatisfy(unit -> {
                    assertThat(Integer.parseInt(unit[5])).isBetween(12, 140);
                    int cells = unit[6].isEmpty() ? 0 : unit[6].split("\\|").length;
                    if (unit[1].equals("CELL")) {
                        assertThat(cells).isZero();
                    } else {
                        assertThat(cells).isBetween(3, 8);
                    }
                });
    }

    @Test
    void namesHaveAWeightAndEveryListThatTheirRulesMention() throws IOException {
        List<String> lines =
                lines("names.txt").stream().filter(line -> !line.startsWith("#")).toList();
        assertThat(lines).allMatch(line -> line.matches("\\[[a-z-]+]|[1-9]\\d* \\S.*"));
        assertThat(lines)
                .contains("[style]", "[sex]", "[kinh-family]", "[tay-family]", "[ede-clan]")
                .contains("[male-middle]", "[male-given]", "[female-middle]", "[female-given]")
                .contains("[ede-male]", "[ede-female]", "[mnong-male]", "[mnong-female]", "[never]")
                .contains("30 Niê", "24 Mlô");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-NQ-MH", "02-CT-MH", "03-KL-MH"})
    void documentIsHeadedAndLongEnoughToStudy(String name) throws IOException {
        String path = "documents/" + name + ".txt";
        List<String> body = body(path);
        assertThat(header(path)).containsKeys("number", "kind", "kindCode", "issuer", "issued");
        assertThat(body.getFirst()).isEqualTo(HEADING);
        assertThat(words(body)).isBetween(1500, 3000);
        assertThat(body.stream().filter(line -> line.startsWith("# "))).hasSize(1);
        assertThat(sections(name)).hasSizeGreaterThan(12).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-NQ-MH", "02-CT-MH", "03-KL-MH"})
    void outlineAndSlidesBelongToTheDocument(String name) throws IOException {
        assertThat(body("documents/" + name + ".outline.txt"))
                .hasSizeBetween(4, 6)
                .allMatch(line -> line.matches("\\d\\. .+"));
        String slides = "documents/" + name + ".slides.txt";
        assertThat(header(slides)).containsEntry("heading", HEADING);
        assertThat(body(slides).stream().filter(line -> line.startsWith("# ")))
                .hasSizeBetween(10, 14);
        assertThat(
                        body(slides).stream()
                                .filter(line -> line.startsWith("@ "))
                                .map(line -> line.substring(2)))
                .isSubsetOf(sections(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-NQ-MH", "02-CT-MH", "03-KL-MH"})
    void everyQuestionHasItsRightAnswersExplanationAndSection(String name) throws IOException {
        List<List<String>> questions = blocks("quizzes/" + name + ".txt", "? ");
        assertThat(questions).hasSizeGreaterThanOrEqualTo(12);
        Set<String> sections = new HashSet<>(sections(name));
        for (List<String> question : questions) {
            String[] head = question.getFirst().split(" ", -1);
            long right = question.stream().filter(line -> line.startsWith("+ ")).count();
            long wrong = question.stream().filter(line -> line.startsWith("- ")).count();
            assertThat(sections).contains(head[3]);
            assertThat(question.getLast()).startsWith("= ").endsWith(".");
            switch (head[2]) {
                case "single" -> assertThat(List.of(right, wrong)).containsExactly(1L, 3L);
                case "multiple" -> {
                    assertThat(right).isGreaterThanOrEqualTo(2);
                    assertThat(right + wrong).isEqualTo(4);
                }
                case "truefalse" -> assertThat(List.of(right, wrong)).containsExactly(1L, 1L);
                default -> throw new AssertionError(question.getFirst());
            }
        }
    }

    @Test
    void reflectionsAreLongEnoughAndTwelveForEachDocument() throws IOException {
        List<String> own =
                paths("reflections").stream().filter(p -> p.contains("/0")).sorted().toList();
        assertThat(own).hasSizeGreaterThanOrEqualTo(36);
        for (String path : own) {
            assertThat(header(path)).containsOnlyKeys("document", "voice", "unit");
            assertThat(words(body(path))).as(path).isBetween(300, 900);
        }
        assertThat(own.stream().collect(groupingBy(path -> path.substring(0, 17))).values())
                .hasSize(3)
                .allMatch(texts -> texts.size() >= 12);
    }

    @Test
    void nearCopiesNameWhatTheyWereMadeFromAndBelongToItsUnit() throws IOException {
        List<String> copies =
                paths("reflections").stream().filter(p -> p.contains("/copy-")).toList();
        assertThat(copies).hasSize(6);
        for (String path : copies) {
            Map<String, String> copy = header(path);
            for (String from : copy.getOrDefault("copyOf", "").split(", ", -1)) {
                Map<String, String> source = header("reflections/" + from + ".txt");
                assertThat(copy.get("unit")).isEqualTo(source.get("unit"));
                assertThat(copy.get("document")).isEqualTo(source.get("document"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-NQ-MH", "02-CT-MH", "03-KL-MH"})
    void variationsGiveSixAspectsOfTenParagraphsAndTextsOfThreeHundredWords(String name)
            throws IOException {
        List<List<String>> aspects = blocks("variations/" + name + ".txt", "## ");
        assertThat(aspects).hasSize(6).allMatch(aspect -> aspect.size() >= 11);
        List<String> paragraphs =
                aspects.stream().flatMap(a -> a.subList(1, a.size()).stream()).toList();
        assertThat(paragraphs).hasSizeGreaterThanOrEqualTo(60).doesNotHaveDuplicates();
        assertThat(
                        aspects.stream()
                                .mapToInt(a ->
                                        a.subList(1, a.size()).stream()
                                                .mapToInt(p -> words(List.of(p)))
                                                .min()
                                                .orElseThrow())
                                .sum())
                .isGreaterThanOrEqualTo(300);
        assertThat(paragraphs.stream().flatMap(DemoContentTest::slots)).isSubsetOf(SLOTS);
    }

    @Test
    void sessionIsSmallAndItsCaptionsCarryTheHeading() throws IOException {
        assertThat(Files.size(DEMO.resolve("session-01.mp4"))).isBetween(100_000L, 3_000_000L);
        assertThat(lines("session-01.vi.vtt").getFirst()).isEqualTo("WEBVTT");
        assertThat(lines("session-01.vi.vtt")).contains("NOTE " + HEADING);
        assertThat(Files.readString(DEMO.resolve("session-01.chapters.json"), UTF_8))
                .contains("\"durationSeconds\": ", "\"title\": \"Nhiệm vụ và giải pháp\"");
    }

    @Test
    void everyTextIsNfcWithUnixLinesAndNamesNoRealPlaceOrBody() throws IOException {
        List<String> all = paths(".");
        assertThat(all).hasSizeGreaterThan(60);
        for (String path : all) {
            String text = Files.readString(DEMO.resolve(path), UTF_8);
            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).as(path).isTrue();
            assertThat(text).as(path).doesNotContain("\r", "\t", "\uFFFD", "\u200B");
            assertThat(REAL).as(path).noneMatch(text::contains);
        }
    }

    private static Stream<String> slots(String paragraph) {
        return Pattern.compile("\\{(\\w+)}").matcher(paragraph).results().map(m -> m.group(1));
    }

    private static List<String> sections(String name) throws IOException {
        return body("documents/" + name + ".txt").stream()
                .map(SECTION::matcher)
                .filter(matcher -> matcher.matches())
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** The body's lines cut before each line with this start. */
    private static List<List<String>> blocks(String path, String start) throws IOException {
        List<List<String>> blocks = new ArrayList<>();
        for (String line : body(path)) {
            if (line.startsWith(start)) {
                blocks.add(new ArrayList<>());
            }
            blocks.getLast().add(line);
        }
        return blocks;
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(line -> line.trim().split("\\s+").length).sum();
    }

    private static Map<String, String> header(String path) throws IOException {
        List<String> lines = lines(path);
        return lines.subList(0, lines.indexOf("---")).stream()
                .map(line -> line.split(": ", 2))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<String> body(String path) throws IOException {
        List<String> lines = lines(path);
        return lines.subList(lines.indexOf("---") + 1, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> lines(String path) throws IOException {
        return Files.readAllLines(DEMO.resolve(path), UTF_8);
    }

    /** Text files below the folder, as paths relative to the demonstration's folder. */
    private static List<String> paths(String folder) throws IOException {
        try (Stream<Path> found = Files.walk(DEMO.resolve(folder))) {
            return found.map(path -> DEMO.relativize(path.normalize()).toString())
                    .filter(path -> path.endsWith(".txt") || path.endsWith(".vtt"))
                    .sorted()
                    .toList();
        }
    }
}
