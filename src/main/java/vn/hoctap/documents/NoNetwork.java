package vn.hoctap.documents;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Takes the network away from this JVM: neither sockets nor channels can be made.
 *
 * <p>This holds back libraries that follow a reference, not native code that a file has taken over;
 * where the machine allows it, the process is started in a network namespace of its own as well,
 * and that does.
 */
public final class NoNetwork extends SelectorProvider {

    private static final String REFUSED = "The parser has no network";

    /** Called by name, {@code -Djava.nio.channels.spi.SelectorProvider}. */
    public NoNetwork() {
        super();
    }

    @SuppressWarnings("deprecation") // no other way to refuse classic sockets
    static void install() throws IOException {
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException(REFUSED);
        });
        ServerSocket.setSocketFactory(() -> {
            throw new IllegalStateException(REFUSED);
        });
    }

    @Override
    public DatagramChannel openDatagramChannel() throws IOException {
        throw new SocketException(REFUSED);
    }

    @Override
    public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
        throw new SocketException(REFUSED);
    }

    @Override
    public Pipe openPipe() throws IOException {
        throw new SocketException(REFUSED);
    }

    @Override
    public AbstractSelector openSelector() throws IOException {
        throw new SocketException(REFUSED);
    }

    @Override
    public ServerSocketChannel openServerSocketChannel() throws IOException {
        throw new SocketException(REFUSED);
    }

    @Override
    public SocketChannel openSocketChannel() throws IOException {
        throw new SocketException(REFUSED);
    }
}
