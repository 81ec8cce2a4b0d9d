package vn.hoctap.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import vn.hoctap.MovedClock;

/** The server's clock goes ahead by as many milliseconds as the file {@code ahead} says. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hoctap.planted")
class PlantedClock {

    @Bean
    @Primary
    Clock movedClock(@Value("${hoctap.data}") Path data) {
        return new MovedClock(() -> Instant.now().plusMillis(ahead(data.resolve("ahead"))));
    }

    private static long ahead(Path file) {
        try {
            return Long.parseLong(Files.readString(file));
        } catch (NoSuchFileException asItIs) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
