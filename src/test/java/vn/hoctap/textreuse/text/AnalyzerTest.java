package vn.hoctap.textreuse.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.textreuse.TextNote;
import vn.hoctap.textreuse.TextNote.Kind;

class AnalyzerTest {

    private static final String PLAIN =
            "Hội nghị quán triệt nghị quyết, mỗi người đều được góp ý về kỹ thuật trồng lúa và nuôi"
                    + " cá";

    private static List<Integer> words(String text) {
        AnalyzedText analyzed = Analyzer.analyze(text);
        List<Integer> words = new ArrayList<>();
        for (int w = 0; w < analyzed.words(); w++) {
            words.add(analyzed.exact(w));
        }
        return words;
    }

    private static void same(String one, String other) {
        assertThat(words(one)).as(one + " | " + other).isEqualTo(words(other));
    }

    private static TextNote note(String text, Kind kind) {
        return Analyzer.analyze(text).notes().stream()
                .filter(note -> note.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + text));
    }

    @Test
    void wordsKnowTheirPlaceInCodePoints() {
        AnalyzedText text = Analyzer.analyze("Một 😀 hai, ba!");
        assertThat(text.words()).isEqualTo(3);
        assertThat(text.start(1)).isEqualTo(6);
        assertThat(text.end(1)).isEqualTo(9);
        assertThat(text.codePoints()).isEqualTo(14);
    }

    @Test
    void marksMayBeWrittenApart() {
        String apart = Normalizer.normalize(PLAIN, Normalizer.Form.NFD);
        same(PLAIN, apart);
        assertThat(note(apart, Kind.DECOMPOSED).count()).isGreaterThan(20);
        assertThat(Analyzer.analyze(PLAIN).notes()).isEmpty();
    }

    @Test
    void oldAndNewTonePlacementAndFinalYAreTheSameWord() {
        same("hòa thủy khỏe tòa", "hoà thuỷ khoẻ toà");
        same("kỹ sư quý lý mỹ", "kĩ sư quí lí mĩ");
        assertThat(words("hai tay")).isNotEqualTo(words("hai tai"));
        assertThat(words("thúy")).isNotEqualTo(words("thúi"));
    }

    @Test
    void sentencesEndWithTheirStopsNotWithinNumbers() {
        AnalyzedText text = Analyzer.analyze("Chi 1.000 đồng. “Vì sao?” Không rõ… Ở TP.HCM");
        List<Integer> ends = text.sentenceEnds().stream().boxed().toList();
        // "đồng.", "sao?", "rõ…": chi 1 000 đồng vì sao không rõ ở tp hcm
        assertThat(ends).containsExactly(3, 5, 7);
    }

    @Test
    void linesEndWithTheirLastWords() {
        AnalyzedText text = Analyzer.analyze("1. Kết quả\n\nĐơn vị tôi\r\nđã làm");
        assertThat(text.lineEnds().stream().boxed().toList()).containsExactly(2, 5, 7);
    }

    @Test
    void marksAConverterLeftApartDoNotHideAnOldEncoding() {
        String mixed = "Phã gi¸m ®«\u0301c Së N«\u0323i vô h\u00B6i h\u00AD\u0301ng d©n t\u00ADíi";
        assertThat(note(mixed, Kind.LEGACY_TCVN3).count()).isGreaterThan(5);
        assertThat(words(mixed).subList(0, 6)).isEqualTo(words("Phó giám đốc Sở Nội vụ"));
    }

    @Test
    void caseDoesNotMatter() {
        same("ĐẢNG BỘ HUYỆN", "đảng bộ huyện");
    }

    @Test
    void wordsWithoutMarksKeepTheirPlainFormOnly() {
        AnalyzedText marked = Analyzer.analyze("nghị quyết");
        AnalyzedText bare = Analyzer.analyze("nghi quyet");
        assertThat(marked.plain(0)).isEqualTo(bare.plain(0)).isEqualTo(bare.exact(0));
        assertThat(marked.exact(0)).isNotEqualTo(bare.exact(0));
    }

    @Test
    void aTextWithoutMarksIsNoted() {
        String bare =
                "Hoi nghi quan triet nghi quyet moi nguoi deu duoc gop y ve ky thuat trong lua";
        assertThat(note(bare, Kind.STRIPPED_DIACRITICS).count()).isEqualTo(17);
        String english =
                "This is an ordinary English sentence with words that nobody stripped at all";
        assertThat(Analyzer.analyze(english).notes()).isEmpty();
    }

    @Test
    void tcvn3IsDecodedBeforeSoftHyphensAreTakenOut() {
        String old = "\u00AE\u00AD\u00EEc giao vi\u00D6c, ng\u00AD\u00EAi \u00AE\u00AD a th\u00AD";
        same("được giao việc, người đư a thư", old);
        assertThat(note(old, Kind.LEGACY_TCVN3).where().getFirst().start()).isZero();
        assertThat(Analyzer.analyze(old).notes()).hasSize(1);
    }

    @Test
    void vniIsDecoded() {
        same(
                "Đảng bộ học tập nghị quyết của hội nghị",
                "Ñaûng boä hoïc taäp nghò quyeát cuûa hoäi nghò");
        assertThat(note("Ñaûng boä hoïc taäp nghò quyeát", Kind.LEGACY_VNI).count()).isEqualTo(6);
    }

    @Test
    void wronglyConvertedVniIsRepairedWhereOnlySoItIsAWord() {
        same("Hội nghị chỉ đạo", "Hội nghò chæ đạo");
        assertThat(note("Hội nghò chæ đạo", Kind.MISDECODED_VNI).count()).isEqualTo(2);
        assertThat(Analyzer.analyze("con chó nhỏ, cái lò gốm").notes()).isEmpty();
    }

    @Test
    void foreignWordsAreNotTakenForOldEncodings() {
        assertThat(Analyzer.analyze("Café à Paris, déjà vu, señor, Zürich, façade").notes())
                .isEmpty();
    }

    @Test
    void lookAlikesOfOtherAlphabetsAreRead() {
        same("công tác học tập", "сông táс họс tậр");
        assertThat(note("сông táс", Kind.LOOK_ALIKE).count()).isEqualTo(2);
        same("học tập", "ʜọᴄ ᴛập");
        same("hoc tap", "ｈｏｃ ｔａｐ");
    }

    @Test
    void otherAlphabetsOfTheirOwnAreNotDisguises() {
        assertThat(Analyzer.analyze("Здравствуйте, товарищи, сегодня хорошая погода").notes())
                .isEmpty();
    }

    @Test
    void invisibleSignsDoNotPartWords() {
        same("công tác", "cô\u200Bng t\u00ADá\u2060c\uFEFF");
        assertThat(note("cô\u200Bng\u200D", Kind.ZERO_WIDTH).count()).isEqualTo(2);
        assertThat(note("cô\u00ADng", Kind.SOFT_HYPHEN).count()).isEqualTo(1);
    }

    @Test
    void wordsSplitAtTheEndOfALineAreJoinedButCompoundsAreNot() {
        same("phương pháp", "phươ-\nng pháp");
        same("regulation", "regu-\r\nlation");
        same("xã hội", "xã-\nhội");
        assertThat(note("phươ-\nng", Kind.HYPHENATED).count()).isEqualTo(1);
    }

    @Test
    void unusualSpacesPartWords() {
        same("một hai ba", "một\u00A0hai\u2009ba");
        assertThat(note("một\u00A0hai\u3000ba", Kind.ODD_SPACE).count()).isEqualTo(2);
    }

    @Test
    void lettersSetApartAreReadAsSyllables() {
        same("học tập tốt", "h ọ c t ậ p t ố t");
        assertThat(note("h ọ c t ậ p t ố t", Kind.SPACED_LETTERS).count()).isEqualTo(9);
    }
}
