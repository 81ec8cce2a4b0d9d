package vn.hoctap.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsOfVietnameseAreSyllables() {
        assertThat(Words.in("Học tập, nghiên cứu – Nghị quyết số 01.")).isEqualTo(8);
    }

    @Test
    void dashesAndBlanksAreNoWords() {
        assertThat(Words.in(" – \u00a0 … \n\t")).isZero();
    }

    @Test
    void tonesWrittenApartDoNotPartWords() {
        assertThat(Words.in("tie\u0302\u0301ng Vie\u0323\u0302t")).isEqualTo(2);
    }
}
