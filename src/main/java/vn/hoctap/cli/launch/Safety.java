package vn.hoctap.cli.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Whether a database that somebody else set up keeps what it has acknowledged. */
final class Safety {

    private static final String POSTGRES =
            """
            select name from pg_settings
             where name in ('fsync', 'synchronous_commit', 'full_page_writes') and setting = 'off'
             order by name
            """;

    private static final String H2 =
            """
            select setting_value from information_schema.settings
             where setting_name = 'WRITE_DELAY' and setting_value <> '0'
            """;

    private Safety() {}

    /**
     * Settings of a PostgreSQL server that lose acknowledged work at a power cut; the embedded
     * database is set up by the application itself.
     *
     * @throws CannotStart for an H2 that keeps commits in memory for a while: there the end of the
     *     process is enough
     */
    static List<String> risks(Database database) {
        if (database.embedded()) {
            return List.of();
        }
        try (var connection = database.connect()) {
            if (connection.getMetaData().getDatabaseProductName().equals("H2")) {
                if (!names(connection, H2).isEmpty()) {
                    throw new CannotStart("start.database-delays");
                }
                return List.of();
            }
            return names(connection, POSTGRES);
        } catch (SQLException e) {
            throw Surroundings.unreachable(database, e);
        }
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }
}
