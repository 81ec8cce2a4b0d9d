package vn.hoctap.cli.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The versions of the schema, module by module: one folder of scripts and one history table each,
 * as Spring Modulith keeps them when the application starts.
 */
public final class Migrations {

    private static final String HISTORY = "flyway_schema_history";
    private static final String ROOT = "__root";
    private static final String MODULES = "/META-INF/spring-modulith/application-modules.json";
    private static final Pattern SCRIPT =
            Pattern.compile("db/migration/([^/]+)/V(\\d+)__[^/]+\\.sql$");

    private Migrations() {}

    /** The highest version of each module that this program brings. */
    public static SortedMap<String, Integer> known() {
        var newest = new TreeMap<String, Integer>();
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            for (var script : resolver.getResources("classpath*:db/migration/*/V*.sql")) {
                var name = SCRIPT.matcher(script.getURL().toString());
                if (name.find()) {
                    newest.merge(name.group(1), Integer.parseInt(name.group(2)), Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return newest;
    }

    /** The highest version of each module that a database has seen; empty for an empty one. */
    public static SortedMap<String, Integer> applied(Connection connection) throws SQLException {
        var versions = new TreeMap<String, Integer>();
        for (var history : histories(connection)) {
            versions.put(module(history), newest(connection, history));
        }
        return versions;
    }

    /** Brings an empty or older database to these versions; modules not named stay away. */
    public static void migrate(Target target, Map<String, Integer> versions) {
        for (var module : inOrder()) {
            var version = versions.get(module);
            if (version != null) {
                Flyway.configure()
                        .dataSource(target.url(), target.user(), target.password())
                        .locations("classpath:db/migration/" + module)
                        .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                        .baselineOnMigrate(true)
                        .baselineVersion("0")
                        .target(version.toString())
                        .load()
                        .migrate();
            }
        }
    }

    /** Each after those it depends on; {@code ModulesTest} keeps the file true. */
    private static List<String> inOrder() {
        var modules = new ArrayList<>(List.of(ROOT));
        try (InputStream file = Migrations.class.getResourceAsStream(MODULES)) {
            var tree = JsonMapper.shared().readTree(Objects.requireNonNull(file, MODULES));
            modules.addAll(tree.propertyNames());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return modules;
    }

    private static String module(String history) {
        return history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
    }

    private static List<String> histories(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        var about = connection.getMetaData();
        var kinds = new String[] {"TABLE", "BASE TABLE"};
        try (var tables =
                about.getTables(
                        connection.getCatalog(), connection.getSchema(), HISTORY + "%", kinds)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }

    private static int newest(Connection connection, String history) throws SQLException {
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select max(cast(version as int)) from \""
                                        + history
                                        + "\" where version is not null and success")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** The modules whose version stands above what this program brings. */
    public static boolean newer(Map<String, Integer> versions) {
        var known = new HashMap<>(known());
        return versions.entrySet().stream()
                .anyMatch(one -> one.getValue() > known.getOrDefault(one.getKey(), 0));
    }
}
