package vn.hoctap.cli.check;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.ScopeJudgement;
import vn.hoctap.textreuse.Work;

/** Reads a folder and judges every unit of it as one scope. */
final class FolderCheck {

    private final Options options;
    private final Reading reading;
    private final Progress progress;

    FolderCheck(Options options, Reading reading, Progress progress) {
        this.options = options;
        this.reading = reading;
        this.progress = progress;
    }

    Findings run() throws InterruptedException {
        Map<String, List<Path>> units = Folder.units(options.folder());
        List<Paper> papers = reading.papers(options.folder(), units);
        progress.begin("check.comparing", units.size());
        List<ScopeJudgement> judged = new ArrayList<>();
        try (var index = ReuseIndex.inMemory();
                var workers = Executors.newFixedThreadPool(options.threads())) {
            List<Future<ScopeJudgement>> tasks = new ArrayList<>();
            for (String unit : units.keySet()) {
                List<KnownSource> sources = reading.sources(options, unit);
                List<Paper> own = papers.stream().filter(p -> p.unit().equals(unit)).toList();
                tasks.add(workers.submit(() -> judge(index, unit, sources, own)));
            }
            for (Future<ScopeJudgement> task : tasks) {
                judged.add(task.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return Findings.of(papers, judged, options.minScore());
    }

    /** Nobody knows in which order the files of a folder were handed in: their names decide. */
    private ScopeJudgement judge(
            ReuseIndex index, String unit, List<KnownSource> sources, List<Paper> papers) {
        var scope = new Scope("unit " + unit);
        index.sources(scope, sources);
        for (Paper paper : papers) {
            String text = paper.text();
            if (text != null) {
                index.put(scope, new Work(paper.id(), "", Instant.EPOCH, text));
            }
        }
        ScopeJudgement judged = index.judge(scope, options.policy());
        index.drop(scope);
        progress.step();
        return judged;
    }
}
