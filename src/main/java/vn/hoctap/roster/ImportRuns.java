package vn.hoctap.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.NewAct;
import vn.hoctap.shared.Actors;

/**
 * Imports that run behind the screens, one per account: a page may be left and opened again. Kept
 * in memory; what a stopped server did not finish was not stored.
 */
@Component
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final RosterImports imports;
    private final Actors actors;
    private final Map<UUID, Run> runs = new ConcurrentHashMap<>();

    ImportRuns(RosterImports imports, Actors actors) {
        this.imports = imports;
        this.actors = actors;
    }

    /** How far the import of the one acting has come. */
    public ImportState state() {
        return mine().state;
    }

    /**
     * @param told gets every later state of his import, on another thread
     * @return ends it
     */
    public Runnable listen(Consumer<ImportState> told) {
        var run = mine();
        run.listeners.add(told);
        return () -> run.listeners.remove(told);
    }

    /** Reads and compares a file behind the screen; ignored while something runs. */
    public void check(byte[] content, String file, LocalDate day) {
        mine().start(
                        new ImportState.Checking(file),
                        run -> run.show(new ImportState.Checked(file, imports.check(content, day))),
                        file);
    }

    /** Stores what was shown; ignored unless something was. */
    public void store(boolean endMissing, NewAct act) {
        var run = mine();
        switch (run.state) {
            case ImportState.Checked(var file, var check) ->
                    store(run, file, check, endMissing, act);
            case ImportState.CheckedAnew(var file, var check) ->
                    store(run, file, check, endMissing, act);
            case ImportState.Idle _,
                    ImportState.Checking _,
                    ImportState.Storing _,
                    ImportState.Stored _,
                    ImportState.Refused _,
                    ImportState.Failed _ -> {}
        }
    }

    private void store(Run of, String file, ImportCheck check, boolean endMissing, NewAct act) {
        of.start(
                new ImportState.Storing(file, 0),
                run -> {
                    try {
                        imports.store(
                                check,
                                endMissing,
                                act,
                                share -> run.show(new ImportState.Storing(file, share)));
                        run.show(new ImportState.Stored(file, check.report()));
                    } catch (RosterMovedOn moved) {
                        run.show(new ImportState.CheckedAnew(file, imports.checkAgain(check)));
                    }
                },
                file);
    }

    /** Forgets the file, so that another can be chosen; ignored while something runs. */
    public void reset() {
        var run = mine();
        if (!run.busy()) {
            run.show(new ImportState.Idle());
        }
    }

    private Run mine() {
        return runs.computeIfAbsent(actors.required().account(), account -> new Run());
    }

    private interface Work {
        void on(Run run);
    }

    private static final class Run {

        private final List<Consumer<ImportState>> listeners = new CopyOnWriteArrayList<>();
        private volatile ImportState state = new ImportState.Idle();

        boolean busy() {
            return state instanceof ImportState.Checking || state instanceof ImportState.Storing;
        }

        void show(ImportState next) {
            state = next;
            listeners.forEach(told -> told.accept(next));
        }

        synchronized void start(ImportState first, Work work, String file) {
            if (busy()) {
                return;
            }
            show(first);
            Thread.ofVirtual()
                    .name("roster-import")
                    .start(new DelegatingSecurityContextRunnable(() -> perform(work, file)));
        }

        private void perform(Work work, String file) {
            try {
                work.on(this);
            } catch (UnreadableRoster refused) {
                show(new ImportState.Refused(file, refused.reason(), refused.detail()));
            } catch (RuntimeException failure) {
                LOG.error("A roster import did not finish; nothing was stored", failure);
                show(new ImportState.Failed(file));
            }
        }
    }
}
