package vn.hoctap.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class FullDiskOnPostgresIT extends FullDisk {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    int size() {
        return 160;
    }

    @Override
    Map<String, String> database(Path disk) throws IOException {
        var started =
                EmbeddedPostgres.builder()
                        .setDataDirectory(Files.createDirectory(disk.resolve("postgres")))
                        .setLocaleConfig("locale", "C.UTF-8")
                        .start();
        postgres = started;
        return Map.of(
                "HOCTAP_DB_URL",
                started.getJdbcUrl("postgres", "postgres"),
                "HOCTAP_DB_USER",
                "postgres");
    }

    @Override
    void stopDatabase() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
