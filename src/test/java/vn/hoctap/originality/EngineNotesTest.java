package vn.hoctap.originality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hoctap.reflection.TextNote;

class EngineNotesTest {

    private final EngineNotes notes = new EngineNotes();

    @Test
    void ordinaryTextHasNoNotes() {
        assertThat(notes.of("Tổ tôi sửa đường ống nên bản vẽ cũ quý hơn vàng.")).isEmpty();
        assertThat(notes.of("")).isEmpty();
    }

    @Test
    void lettersOfAnotherAlphabetAreCountedAndQuotedWithTheirWord() {
        var found = notes.of("Tổ tôi sửa đường ống c\u0430o áp, bản vẽ c\u0430o tuổi.");

        assertThat(found)
                .containsExactly(new TextNote(TextNote.Kind.LOOK_ALIKE, 2, List.of("c\u0430o")));
    }

    @Test
    void ofManyPlacesThreeAreQuoted() {
        var found = notes.of("một\u200b việc, hai\u200b việc, ba\u200b việc, bốn\u200b việc");

        assertThat(found).hasSize(1);
        assertThat(found.getFirst().kind()).isEqualTo(TextNote.Kind.ZERO_WIDTH);
        assertThat(found.getFirst().count()).isEqualTo(4);
        assertThat(found.getFirst().examples()).hasSize(3);
    }

    @Test
    void wholeTextInAnOldEncodingIsQuotedByItsBeginning() {
        var found = notes.of("§¶ng bé C«ng ty N­íc häp bµn viÖc gi÷ g×n hå s¬ cña c¬ quan");

        assertThat(found.getFirst().kind()).isEqualTo(TextNote.Kind.LEGACY_TCVN3);
        assertThat(found.getFirst().examples().getFirst())
                .hasSizeLessThanOrEqualTo(TextNote.LONGEST_EXAMPLE + 1);
    }
}
