package vn.hoctap.cli.backup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database that a backup is restored into. */
public record Target(String url, String user, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
