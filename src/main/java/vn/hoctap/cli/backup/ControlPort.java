package vn.hoctap.cli.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Where the command line reaches the running server: a port on this machine only, its number and a
 * secret in a file of the data folder that only the server's user can read.
 */
@Component
@ConditionalOnProperty(name = "hoctap.control", matchIfMissing = true)
class ControlPort implements DisposableBean {

    static final String FILE = "hoctap.control";

    /** How the answer begins when the backup is written. */
    static final String DONE = "done ";

    private static final Logger LOG = LoggerFactory.getLogger(ControlPort.class);
    private static final int SECRET_BYTES = 32;

    private final Path data;
    private final DataSource database;
    private final Clock clock;
    private final String secret;
    private @Nullable ServerSocket socket;

    ControlPort(@Value("${hoctap.data}") Path data, DataSource database, Clock clock) {
        this.data = data.toAbsolutePath();
        this.database = database;
        this.clock = clock;
        var random = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(random);
        this.secret = HexFormat.of().formatHex(random);
    }

    @EventListener(ApplicationReadyEvent.class)
    void open() throws IOException {
        var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket = server;
        var file = data.resolve(FILE);
        Files.createDirectories(data);
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        }
        Files.write(file, List.of(Integer.toString(server.getLocalPort()), secret));
        Thread.ofVirtual().name("control").start(() -> serve(server));
    }

    private void serve(ServerSocket server) {
        while (!server.isClosed()) {
            try (var caller = server.accept()) {
                answer(caller);
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.warn("A call on the control port failed.", e);
                }
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        var in =
                new BufferedReader(
                        new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8);
        var given = in.readLine();
        var file = in.readLine();
        if (given == null || file == null || !isSecret(given)) {
            out.println("refused");
            return;
        }
        try (var connection = database.getConnection()) {
            out.println(DONE + new Backup(data, clock).write(connection, Path.of(file)));
        } catch (IOException | SQLException e) {
            LOG.error("The backup failed.", e);
            out.println("" + e.getMessage());
        }
    }

    private boolean isSecret(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), secret.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void destroy() throws IOException {
        var server = socket;
        if (server != null) {
            server.close();
            Files.deleteIfExists(data.resolve(FILE));
        }
    }
}
