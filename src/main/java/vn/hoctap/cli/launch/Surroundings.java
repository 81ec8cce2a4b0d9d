package vn.hoctap.cli.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Looks at what the application needs before Spring does, so that each lack gets its sentence. */
final class Surroundings {

    private static final int SECONDS = 10;

    private Surroundings() {}

    /**
     * @throws CannotStart when the address is not this machine's or the port is taken
     */
    static void checkPort(String address, int port) {
        try {
            bind(address, 0);
        } catch (IOException e) {
            throw new CannotStart(e, "start.bad-address", address);
        }
        try {
            bind(address, port);
        } catch (IOException e) {
            throw new CannotStart(e, "start.port-in-use", address, Integer.toString(port));
        }
    }

    private static void bind(String address, int port) throws IOException {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        }
    }

    /**
     * Only for a database server: the embedded one is made when it is not there.
     *
     * @throws CannotStart when it does not answer or does not let in
     */
    static void checkDatabase(Database database) {
        if (database.embedded()) {
            return;
        }
        DriverManager.setLoginTimeout(SECONDS);
        try (var connection = database.connect()) {
            connection.isValid(SECONDS);
        } catch (SQLException e) {
            throw unreachable(database, e);
        }
    }

    static CannotStart unreachable(Database database, SQLException cause) {
        return new CannotStart(cause, "start.database-unreachable", withoutQuery(database.url()));
    }

    /** A password may stand in the parameters. */
    private static String withoutQuery(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }
}
