package vn.hoctap.cli.launch;

import java.sql.SQLException;
import java.util.SortedMap;
import vn.hoctap.cli.backup.Migrations;

/**
 * Compares the migrations a database has seen with those of this version, module by module.
 *
 * <p>An empty database is filled, an equal one used. An older one is migrated only when asked to,
 * so that nobody upgrades without a backup by accident; a newer one is never touched.
 */
final class Schema {

    private Schema() {}

    /**
     * Whether nothing is to be migrated, so that the start need not look again.
     *
     * @throws CannotStart when the database is newer, or older and may not be migrated
     */
    static boolean isCurrent(Database database, boolean upgrade) {
        if (!database.exists()) {
            return false;
        }
        SortedMap<String, Integer> applied;
        try (var connection = database.connect()) {
            applied = Migrations.applied(connection);
        } catch (SQLException e) {
            throw unreachable(database, e);
        }
        if (Migrations.newer(applied)) {
            throw new CannotStart("start.schema-newer");
        }
        boolean current = applied.equals(Migrations.known());
        if (!applied.isEmpty() && !current && !upgrade) {
            throw new CannotStart("start.schema-older");
        }
        return current;
    }

    private static CannotStart unreachable(Database database, SQLException cause) {
        return database.embedded()
                ? new CannotStart(cause, "start.database-unreadable", database.url())
                : Surroundings.unreachable(database, cause);
    }
}
