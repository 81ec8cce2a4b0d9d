package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every format keeps; a new format is one more case of {@link #sample}. */
@ExtendWith(Quiet.class)
class FormatContractTest {

    private static final List<String> PARAGRAPHS =
            List.of(
                    "BÀI THU HOẠCH",
                    "Qua học tập văn bản minh họa, tôi hiểu rõ việc lưu hồ sơ.",
                    "Đơn vị tôi sẽ tiết kiệm điện, nước và giấy in trong năm 2026.",
                    "Kết quả được ghi vào sổ theo dõi hằng tháng.");

    private static final int WORDS = 3 + 14 + 14 + 10;

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void paragraphsComeBackAsLines(DocumentType type) throws IOException {
        var read = extracted(type, sample(type, PARAGRAPHS));

        assertThat(read.text()).isEqualTo(String.join("\n", PARAGRAPHS));
        assertThat(read.words()).isEqualTo(WORDS);
        assertThat(read.type()).isEqualTo(type);
        assertThat(read.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fileWithoutBytesIsEmpty(DocumentType type) throws IOException {
        assertThat(refused(type, new byte[0])).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void documentWithoutWordsIsEmpty(DocumentType type) throws IOException {
        assertThat(refused(type, sample(type, List.of(" ", " – ")))).isEqualTo(Refusal.EMPTY);
    }

    @ParameterizedTest
    @EnumSource
    void contentOfEveryOtherTypeIsRefused(DocumentType type) throws IOException {
        for (var other : DocumentType.values()) {
            if (other != type) {
                assertThat(refused(type, sample(other, PARAGRAPHS)))
                        .as("%s named %s", other, type)
                        .isEqualTo(Refusal.WRONG_TYPE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void zipBehindTheDocumentIsRefused(DocumentType type) throws IOException {
        var two =
                concatenated(
                        sample(type, PARAGRAPHS), new Zips().with("a.txt", "another file").bytes());

        assertThat(refused(type, two)).isEqualTo(Refusal.WRONG_TYPE);
    }

    @ParameterizedTest
    @EnumSource
    void fileOverTheLimitIsTooLarge(DocumentType type) throws IOException {
        var limits = new Limits(1_000, 300, 1_000_000, 100, 2, 1_000);

        var result = read(type, Arrays.copyOf(sample(type, PARAGRAPHS), 1_001), limits);

        assertThat(result).isEqualTo(new Refused(Refusal.TOO_LARGE, "1001 bytes, limit 1000"));
    }

    @ParameterizedTest
    @EnumSource
    void textOverTheLimitIsTooLarge(DocumentType type) throws IOException {
        var limits = new Limits(1_000_000, 300, 1_000_000, 100, 2, 100);

        var result = read(type, sample(type, PARAGRAPHS), limits);

        assertThat(result).isEqualTo(new Refused(Refusal.TOO_LARGE, "more than 100 characters"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TXT")
    void halfOfAFileIsCorrupt(DocumentType type) throws IOException {
        var whole = sample(type, PARAGRAPHS);

        assertThat(refused(type, Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(Refusal.CORRUPT);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "TXT")
    void noiseUnderAKnownNameIsCorrupt(DocumentType type) throws IOException {
        var noise = new byte[5_000];
        new Random(7).nextBytes(noise);

        assertThat(refused(type, noise)).isEqualTo(Refusal.CORRUPT);
    }

    /** Replays from the seed in the message. */
    @ParameterizedTest
    @EnumSource
    void damagedFileHasAVerdictToo(DocumentType type) throws IOException {
        var whole = sample(type, PARAGRAPHS);
        for (int seed = 0; seed < 150; seed++) {
            var random = new Random(seed);
            var damaged = whole.clone();
            for (int i = random.nextInt(12); i >= 0; i--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }

            assertThat(read(type, damaged, Limits.DEFAULT)).as("seed %d", seed).isNotNull();
        }
    }

    static byte[] sample(DocumentType type, List<String> paragraphs) {
        return switch (type) {
            case DOCX -> DocxSample.of(paragraphs);
            case DOC -> DocSample.of(paragraphs);
            case PDF -> PdfSample.of(paragraphs);
            case ODT -> OdtSample.of(paragraphs);
            case TXT -> TxtSample.of(paragraphs);
        };
    }

    private Extracted extracted(DocumentType type, byte[] content) throws IOException {
        var result = read(type, content, Limits.DEFAULT);
        assertThat(result).isInstanceOf(Extracted.class);
        return (Extracted) result;
    }

    private Refusal refused(DocumentType type, byte[] content) throws IOException {
        var result = read(type, content, Limits.DEFAULT);
        assertThat(result).as("%s", result).isInstanceOf(Refused.class);
        return ((Refused) result).reason();
    }

    private Extraction read(DocumentType type, byte[] content, Limits limits) throws IOException {
        var file = Files.write(folder.resolve("content"), content);
        return Documents.read(file, "Bài thu hoạch." + type.ending(), limits);
    }

    private static byte[] concatenated(byte[] one, byte[] other) {
        var both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
