package vn.hoctap.cli.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Compares the migrations a database has seen with those of this version, module by module.
 *
 * <p>An empty database is filled, an equal one used. An older one is migrated only when asked to,
 * so that nobody upgrades without a backup by accident; a newer one is never touched.
 */
final class Schema {

    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern SCRIPT =
            Pattern.compile("db/migration/([^/]+)/V(\\d+)__[^/]+\\.sql$");

    private Schema() {}

    /**
     * @throws CannotStart when the database is newer, or older and may not be migrated
     */
    static void check(Database database, boolean upgrade) {
        if (!database.exists()) {
            return;
        }
        var known = known();
        try (var connection = database.connect()) {
            boolean older = false;
            var histories = histories(connection);
            for (var history : histories) {
                int applied = applied(connection, history);
                int ours = known.getOrDefault(module(history), applied);
                if (applied > ours) {
                    throw new CannotStart("start.schema-newer");
                }
                older |= applied < ours;
            }
            older |= !histories.isEmpty() && histories.size() < known.size();
            if (older && !upgrade) {
                throw new CannotStart("start.schema-older");
            }
        } catch (SQLException e) {
            throw new CannotStart(e, "start.database-unreachable", database.url());
        }
    }

    /** The highest version of each module that this program brings. */
    private static Map<String, Integer> known() {
        var newest = new HashMap<String, Integer>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var script : resolver.getResources("classpath*:db/migration/*/V*.sql")) {
                Matcher name = SCRIPT.matcher(script.getURL().toString());
                if (name.find()) {
                    newest.merge(name.group(1), Integer.parseInt(name.group(2)), Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest;
    }

    private static String module(String history) {
        return history.equals(HISTORY) ? "__root" : history.substring(HISTORY.length() + 1);
    }

    private static List<String> histories(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection
                        .getMetaData()
                        .getTables(
                                connection.getCatalog(),
                                connection.getSchema(),
                                HISTORY + "%",
                                new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static int applied(Connection connection, String history) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select max(cast(version as int)) from \""
                                        + history
                                        + "\" where version is not null")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }
}
