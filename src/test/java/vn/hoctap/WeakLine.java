package vn.hoctap;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * A line of 400 kbit/s each way, 300 ms there and back, 2 % of packets lost, between a browser and
 * the server: what is sent waits for the line, travels for half the time, and after a lost packet
 * everything of that connection waits until it was sent again. Opening a connection costs one way
 * there and back.
 */
final class WeakLine implements Closeable {

    private static final double BYTES_PER_NANO = 400_000 / 8 / 1e9;
    private static final long HALF = Duration.ofMillis(150).toNanos();
    private static final long AGAIN = Duration.ofMillis(300).toNanos();
    private static final double LOSS = 0.02;
    private static final int PACKET = 1460;

    private final ServerSocket listener;
    private final int target;
    private final Random random;
    private final Way up = new Way();
    private final Way down = new Way();
    private final AtomicLong bytes = new AtomicLong();

    /**
     * @param target port of the server on this machine
     * @param seed decides which packets are lost
     */
    WeakLine(int target, long seed) throws IOException {
        this.target = target;
        this.random = new Random(seed);
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::accept);
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Sent both ways so far. */
    long bytes() {
        return bytes.get();
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                var near = listener.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), target);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                carry(up, near, far, 2 * HALF);
                carry(down, far, near, 0);
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void carry(Way way, Socket from, Socket to, long opening) throws IOException {
        var packets = new LinkedBlockingQueue<Packet>();
        var in = from.getInputStream();
        var out = to.getOutputStream();
        Thread.startVirtualThread(() -> send(way, in, packets, opening));
        Thread.startVirtualThread(() -> deliver(packets, out, to));
    }

    private void send(Way way, InputStream in, BlockingQueue<Packet> packets, long opening) {
        long last = System.nanoTime() + opening;
        try {
            var buffer = new byte[PACKET];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes.addAndGet(n);
                long arrives = way.arrival(n) + (lost() ? AGAIN : 0);
                last = Math.max(last, arrives);
                packets.add(new Packet(last, ByteBuffer.wrap(Arrays.copyOf(buffer, n))));
            }
        } catch (IOException gone) {
            // the other side hears of it below
        }
        packets.add(new Packet(last, ByteBuffer.allocate(0)));
    }

    private synchronized boolean lost() {
        return random.nextDouble() < LOSS;
    }

    private static void deliver(BlockingQueue<Packet> packets, OutputStream out, Socket to) {
        try {
            for (var packet = packets.poll(1, TimeUnit.HOURS);
                    packet != null && packet.content().hasRemaining();
                    packet = packets.poll(1, TimeUnit.HOURS)) {
                LockSupport.parkNanos(packet.at() - System.nanoTime());
                out.write(packet.content().array());
                out.flush();
            }
            to.shutdownOutput();
        } catch (IOException gone) {
            // a browser closes when it likes
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private record Packet(long at, ByteBuffer content) {}

    /** One direction, shared by all connections. */
    private static final class Way {

        private long free = System.nanoTime();

        synchronized long arrival(int size) {
            free = Math.max(free, System.nanoTime()) + (long) (size / BYTES_PER_NANO);
            return free + HALF;
        }
    }
}
