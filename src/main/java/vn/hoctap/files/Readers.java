package vn.hoctap.files;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
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
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(5);

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
                } else if (running) {
                    read(file, parser);
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("Nobody interrupts a reader", e);
        }
    }

    private void read(FileId file, Parser parser) {
        try {
            desk.read(file, parser);
            tellFinished(file);
        } catch (CancellationException e) {
            LOG.info("File {} is read after the next start.", file.value());
        } catch (RuntimeException e) {
            // the database or the process does not start: nothing the file can help
            LOG.error("File {} could not be read now and is tried again.", file.value(), e);
            later().execute(() -> take(file));
        }
    }

    private static Executor later() {
        return CompletableFuture.delayedExecutor(
                BEFORE_TRYING_AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }
}
