package vn.hoctap.cli.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** {@code ./hoctap backup FILE}: asks the running server, or reads the stopped one's database. */
public final class BackupCommand {

    private BackupCommand() {}

    /** Opens the database of a server that does not run. */
    public interface Database {

        Connection connect() throws SQLException;
    }

    /**
     * Writes the backup.
     *
     * @return a line that says what it holds
     * @throws BadBackup when the running server could not write it
     */
    public static String run(Path data, Path file, Database database)
            throws IOException, SQLException {
        var answer = ask(data, file.toAbsolutePath());
        if (answer.isEmpty()) {
            try (var connection = database.connect()) {
                return new Backup(data.toAbsolutePath(), Clock.systemUTC()).write(connection, file);
            }
        }
        if (!answer.get().startsWith(ControlPort.DONE)) {
            throw new BadBackup("backup.failed", file, answer.get());
        }
        return answer.get().substring(ControlPort.DONE.length());
    }

    /** Empty when no server runs on that data folder. */
    private static Optional<String> ask(Path data, Path file) throws IOException {
        var control = data.resolve(ControlPort.FILE);
        if (!Files.exists(control)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(control);
        try (var socket =
                        new Socket(
                                InetAddress.getLoopbackAddress(),
                                Integer.parseInt(lines.getFirst()));
                var out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.UTF_8))) {
            out.println(lines.getLast());
            out.println(file);
            return Optional.ofNullable(in.readLine());
        } catch (ConnectException killed) {
            // a server that was killed leaves its file behind
            return Optional.empty();
        }
    }
}
