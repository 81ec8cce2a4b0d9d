package vn.hoctap.documents;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.SocketChannel;

/** Tries to reach the network from a process started like the parser. */
final class NetworkAttempts {

    private NetworkAttempts() {}

    @FunctionalInterface
    private interface Attempt {
        void run() throws IOException;
    }

    public static void main(String[] args) throws IOException {
        NoNetwork.install();
        var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 80);
        tell("socket", () -> new Socket().connect(here, 1_000));
        tell("channel", () -> SocketChannel.open(here).close());
    }

    private static void tell(String what, Attempt attempt) {
        try {
            attempt.run();
            System.out.println(what + " made");
        } catch (IOException | IllegalStateException | Error e) {
            System.out.println(what + " refused");
        }
    }
}
