package vn.hoctap.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SampleVideoTest {

    /** Made by ffmpeg, twenty seconds of one colour and silence. */
    @Test
    void theLengthOfARealFileIsRead() throws IOException {
        var video = SampleVideoTest.class.getResourceAsStream("/live/twenty-seconds.mp4");

        assertThat(Mp4.durationMillis(Objects.requireNonNull(video))).isBetween(20_000L, 20_300L);
    }
}
