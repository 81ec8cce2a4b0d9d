package vn.hoctap.cli.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import vn.hoctap.cli.backup.Target;

/** The database as the environment names it: a server, or the file in the data folder. */
record Database(String url, String user, String password, boolean embedded, boolean exists) {

    static Database of(Map<String, String> environment, Path data) {
        var url = environment.get("HOCTAP_DB_URL");
        var user = environment.getOrDefault("HOCTAP_DB_USER", "sa");
        var password = environment.getOrDefault("HOCTAP_DB_PASSWORD", "");
        if (url != null) {
            return new Database(url, user, password, false, true);
        }
        var file = data.resolve("database").resolve("hoctap");
        boolean exists = Files.exists(file.resolveSibling("hoctap.mv.db"));
        var settings =
                ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                        + ";TRACE_LEVEL_FILE=0";
        return new Database("jdbc:h2:file:" + file + settings, user, password, true, exists);
    }

    Target target() {
        return new Target(url, user, password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
