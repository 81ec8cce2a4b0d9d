package vn.hoctap.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Ngọc Diễm, Diễm",
        "H’Bình Niê, Bình",
        "H' Bình Niê, Bình",
        "Y Djŭ Byă, Djŭ",
        "Y Thanh Niê Kdăm, Thanh",
        "Điểu K’Rang, K’Rang",
        "Rơ Châm H’Yéo, Yéo",
        "Hà, Hà",
        "Hồ Y, Y"
    })
    void givenNameIsKnown(String full, String given) {
        assertThat(new PersonName(full).given()).isEqualTo(given);
    }

    @Test
    void listStandsInTheOrderOfGivenNames() {
        assertThat(
                        Stream.of(
                                        "Bùi Xuân Mạnh",
                                        "Đặng Thị Hồng Loan",
                                        "Điểu K’Rang",
                                        "Trần Văn Hậu",
                                        "Y Djŭ Byă",
                                        "Nguyễn Thị Ngọc Diễm",
                                        "H’Bình Niê")
                                .sorted(
                                        Comparator.comparing(
                                                name -> new PersonName(name).sortKey())))
                .containsExactly(
                        "H’Bình Niê",
                        "Nguyễn Thị Ngọc Diễm",
                        "Y Djŭ Byă",
                        "Trần Văn Hậu",
                        "Điểu K’Rang",
                        "Đặng Thị Hồng Loan",
                        "Bùi Xuân Mạnh");
    }
}
