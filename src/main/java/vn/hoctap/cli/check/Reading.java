package vn.hoctap.cli.check;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Extraction;
import vn.hoctap.documents.Refusal;
import vn.hoctap.documents.Refused;
import vn.hoctap.files.DocumentReader;
import vn.hoctap.files.DocumentReaders;
import vn.hoctap.textreuse.KnownSource;

/** Reads the files of a folder, several at a time, each in a process apart. */
final class Reading implements AutoCloseable {

    private static final int MEGABYTES = 384;
    private static final Duration TIME_PER_FILE = Duration.ofSeconds(60);

    private final DocumentReaders readers = new DocumentReaders(MEGABYTES, TIME_PER_FILE);
    private final BlockingQueue<DocumentReader> idle;
    private final List<DocumentReader> all = new ArrayList<>();
    private final int threads;
    private final Progress progress;
    private volatile boolean closed;

    Reading(int threads, Progress progress) {
        this.threads = threads;
        this.progress = progress;
        idle = new ArrayBlockingQueue<>(threads);
        for (int i = 0; i < threads; i++) {
            var parser = readers.open();
            all.add(parser);
            idle.add(parser);
        }
    }

    List<Paper> papers(Path folder, Map<String, List<Path>> units) throws InterruptedException {
        List<Future<Paper>> tasks = new ArrayList<>();
        int files = units.values().stream().mapToInt(List::size).sum();
        progress.begin("check.reading", files);
        try (var workers = Executors.newFixedThreadPool(threads)) {
            units.forEach((unit, paths) ->
                    paths.forEach(
                            path -> tasks.add(workers.submit(() -> paper(folder, unit, path)))));
            List<Paper> papers = new ArrayList<>();
            for (Future<Paper> task : tasks) {
                papers.add(task.get());
            }
            if (closed) {
                throw new InterruptedException("ended before all files were read");
            }
            return papers;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Paper paper(Path folder, String unit, Path file) throws InterruptedException {
        var paper = new Paper(Folder.id(folder, file), unit, file, read(file));
        if (!closed) {
            progress.step();
        }
        return paper;
    }

    private Extraction read(Path file) throws InterruptedException {
        if (closed) {
            return new Refused(Refusal.CRASHED, "interrupted");
        }
        DocumentReader parser = idle.take();
        try {
            return parser.read(file);
        } finally {
            idle.add(parser);
        }
    }

    /**
     * The known sources of a unit.
     *
     * @throws WrongUse when one cannot be read
     */
    List<KnownSource> sources(Options options, String unit) throws InterruptedException {
        List<Path> files = new ArrayList<>(options.sources());
        Optional.ofNullable(options.sourcesFolder())
                .ifPresent(folder -> {
                    files.add(folder.resolve(unit + ".txt"));
                    files.add(folder.resolve(unit + ".outline.txt"));
                });
        List<KnownSource> sources = new ArrayList<>();
        for (Path file : files) {
            if (java.nio.file.Files.isRegularFile(file)) {
                sources.add(source(file));
            }
        }
        return Collections.unmodifiableList(sources);
    }

    private KnownSource source(Path file) throws InterruptedException {
        Extraction extraction = read(file);
        if (closed) {
            throw new InterruptedException("ended while a source was read");
        }
        return switch (extraction) {
            case Extracted extracted ->
                    new KnownSource(String.valueOf(file.getFileName()), extracted.text());
            case Refused refused ->
                    throw new WrongUse("check.bad-source", file.toString(), refused.reason());
        };
    }

    /** Ends the parsers; nothing is read any more, so none is started again. */
    @Override
    public void close() {
        closed = true;
        all.forEach(DocumentReader::close);
        readers.close();
    }
}
