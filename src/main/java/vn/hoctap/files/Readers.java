package vn.hoctap.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The threads that take files from the queue; each has a process of its own. */
@Component
class Readers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Readers.class);
    private static final int SECONDS_BEFORE_TRYING_AGAIN = 5;

    /** Wakes a reader that waits, so that it sees the end. */
    private static final FileId END = new FileId(new UUID(0, 0));

    private final ExtractionStore store;
    private final ReadingDesk desk;
    private final ChildProcesses processes;
    private final FilesSettings settings;
    private final BlockingQueue<FileId> queue = new LinkedBlockingQueue<>();
    private final Map<FileId, CompletableFuture<FileId>> awaited = new ConcurrentHashMap<>();
    private final List<Parser> parsers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private volatile CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean running;

    Readers(
            ExtractionStore store,
            ReadingDesk desk,
            ChildProcesses processes,
            FilesSettings settings) {
        this.store = store;
        this.desk = desk;
        this.processes = processes;
        this.settings = settings;
    }

    void take(FileId file) {
        queue.add(file);
    }

    CompletableFuture<FileId> finished(FileId file) {
        var shared = awaited.computeIfAbsent(file, f -> new CompletableFuture<>());
        // whoever gives up waiting does not take it from the others
        return shared.copy();
    }

    void tellFinished(FileId file) {
        var waiting = awaited.remove(file);
        if (waiting != null) {
            waiting.complete(file);
        }
    }

    boolean haveOwnNetwork() {
        return processes.hasOwnNetwork();
    }

    @Override
    public synchronized void start() {
        running = true;
        ended = new CountDownLatch(1);
        queue.clear();
        queue.addAll(store.unfinished());
        for (int n = 1; n <= settings.readers(); n++) {
            var parser = new Parser(processes, settings.timeLimit());
            parsers.add(parser);
            threads.add(Thread.ofPlatform().name("reader-" + n).daemon().start(() -> work(parser)));
        }
    }

    /** What is being read stays in the queue's table and is read after the next start. */
    @Override
    public synchronized void stop() {
        running = false;
        ended.countDown();
        parsers.forEach(Parser::end);
        threads.forEach(thread -> queue.add(END));
        for (var thread : threads) {
            try {
                thread.join(settings.timeLimit());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        parsers.clear();
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void work(Parser parser) {
        try (parser) {
            while (running) {
                var file = queue.poll(settings.idle().toMillis(), TimeUnit.MILLISECONDS);
                if (file == null) {
                    parser.close();
                } else if (running && failed(file, parser)) {
                    ended.await(SECONDS_BEFORE_TRYING_AGAIN, TimeUnit.SECONDS);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a reader", e);
        }
    }

    /** Whether something is wrong that has nothing to do with the file. */
    private boolean failed(FileId file, Parser parser) {
        try {
            desk.read(file, parser);
            tellFinished(file);
        } catch (CancellationException e) {
            LOG.info("File {} is read after the next start.", file.value());
        } catch (RuntimeException e) {
            // the database or the process does not start: nothing the file can help
            LOG.error("File {} could not be read now and is tried again.", file.value(), e);
            take(file);
            return true;
        }
        return false;
    }
}
