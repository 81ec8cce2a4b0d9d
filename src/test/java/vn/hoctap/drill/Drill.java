package vn.hoctap.drill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Child;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Times;

/**
 * {@code bench/drill}: people work, something happens to the server, and afterwards everything they
 * were told is safe must be there, once; again and again. See docs/benchmarks/drill.md.
 */
public final class Drill implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int UNIT = 48;
    private static final long LONGEST_CYCLE_MILLIS = 60_000;
    private static final int COMPARE_ALL_EACH = 25;
    private static final int DAMAGE_EACH = 5;
    private static final int DRAINS = 5;
    private static final long DRAIN_MILLIS = 5_000;

    private final Options options;
    private final Site site;
    private final Crowd crowd;
    private final Ledger ledger = new Ledger();
    private final Findings findings = new Findings();
    private final Checker checker;
    private final Promises promises = new Promises(findings);
    private final Times times = new Times();
    private final long begun = System.nanoTime();
    private final Losses losses = new Losses();
    private long fewest = Long.MAX_VALUE;
    private long killed;

    /** What came of it. */
    public record Outcome(
            long acknowledged, int lost, int doubled, int cycles, int wrong, int late) {

        /** The last line of the program. */
        @Override
        public String toString() {
            return "acknowledged=%d lost=%d doubled=%d cycles=%d"
                    .formatted(acknowledged, lost, doubled, cycles);
        }

        boolean clean() {
            return lost == 0 && doubled == 0 && wrong == 0 && late == 0;
        }
    }

    /**
     * @param trains whether the server may take its time once to start faster afterwards
     */
    Drill(Options options, Path folder, List<String> java, boolean trains) throws Exception {
        this.options = options;
        this.site = new Site(options, folder, Crowd.members(options), UNIT, java, trains);
        this.crowd = new Crowd(site.bloc(), ledger, findings, options.writers());
        this.checker = new Checker(ledger, findings, site.server().data());
        promises.ready(System.nanoTime());
    }

    /** See {@code bench/drill}. */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("hoctap-drill");
        var java = List.of(System.getProperty("drill.java", "-Xmx768m").strip().split(" +", -1));
        Outcome outcome;
        try (var drill = new Drill(Options.parse(Arrays.asList(arguments)), folder, java, true)) {
            outcome = drill.run();
        } finally {
            Child.run(List.of("rm", "-rf", folder.toString()));
        }
        System.out.println(outcome);
        System.exit(outcome.clean() ? 0 : 1);
    }

    /** All cycles. */
    Outcome run() throws Exception {
        if (options.faults().contains(Fault.POWER_CUT) && !site.forgets()) {
            System.out.println("No C compiler: a power cut is only a kill of both here.");
        }
        say("planted", new LinkedHashMap<>(Map.of("seconds", seconds(begun))));
        for (int cycle = 1; cycle <= options.cycles(); cycle++) {
            cycle(cycle, options.faults().get((cycle - 1) % options.faults().size()));
        }
        var last = deliverTheRest();
        last.put("fewestInACycle", fewest);
        last.put("slowestReadySeconds", promises.slowestReady());
        last.put("slowestBackSeconds", promises.slowestBack());
        last.put("slowestIndexSeconds", promises.slowestIndex());
        last.put("acknowledged", ledger.byKind());
        last.put("milliseconds", times.summaries());
        last.put("seconds", seconds(begun));
        say("drill", last);
        return new Outcome(
                ledger.acknowledged(),
                findings.count(Findings.Kind.LOST),
                findings.count(Findings.Kind.DOUBLED),
                options.cycles(),
                findings.count(Findings.Kind.WRONG),
                findings.count(Findings.Kind.LATE));
    }

    private void cycle(int number, Fault fault) throws Exception {
        var line = new LinkedHashMap<String, Object>();
        line.put("number", number);
        line.put("fault", fault.word());
        long before = ledger.acknowledged();
        long began = System.nanoTime();
        work(before, fault, line);
        long heard = ledger.acknowledged() - before;
        fewest = Math.min(fewest, heard);
        line.put("acknowledged", heard);
        line.put("workSeconds", seconds(began));
        var damage = damage(number);
        line.put("index", damage.name());
        comeBack(fault, damage, number % COMPARE_ALL_EACH == 0, line);
        line.put("seconds", seconds(began));
        say("cycle", line);
    }

    private void work(long before, Fault fault, Map<String, Object> line) throws Exception {
        var gate = Gate.open(promises.readyAt());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var index =
                    threads.submit(() ->
                            promises.index(
                                    site.index(),
                                    checker.expectedInIndex(),
                                    () -> ledger.targets(Ledger.Kind.HAND_IN)));
            var working = begin(threads, gate, crowd.next());
            awaitEnough(before, working, index);
            killed = System.nanoTime();
            site.suffer(fault);
            gate.close();
            site.mend(fault);
            line.put("indexSeconds", index.get());
        }
        line.put("backSeconds", promises.back(gate));
    }

    /** The index is a projection: now and then it is gone or damaged while nobody uses it. */
    private TextIndex.Damage damage(int number) {
        if (!site.down()) {
            return TextIndex.Damage.NONE;
        }
        return switch (number % DAMAGE_EACH) {
            case 2 -> TextIndex.Damage.DELETED;
            case 4 -> TextIndex.Damage.TRUNCATED;
            default -> TextIndex.Damage.NONE;
        };
    }

    private double lostTyping(Connection left) throws SQLException {
        double most = losses.after(killed, crowd.typing(), left);
        if (most > Losses.MOST_SECONDS) {
            findings.add(Findings.Kind.LOST, "typed", most + " s of typing before " + killed);
        }
        return Math.round(most * 100) / 100.0;
    }

    /** The server starts while what the fault left is compared. */
    private void comeBack(
            Fault fault, TextIndex.Damage damage, boolean all, Map<String, Object> line)
            throws Exception {
        long away = System.nanoTime();
        site.index().suffer(damage);
        try (var left = site.asItWasLeft()) {
            line.put("databaseSeconds", seconds(away));
            if (options.writers()) {
                line.put("lostSecondsAtMost", lostTyping(left));
            }
            long started = System.nanoTime();
            site.begin(fault);
            line.put("found", checker.compare(left, all));
            site.server().awaitReady();
            promises.ready(System.nanoTime());
            line.put("readySeconds", promises.started(fault, started));
        }
        line.put("lost", findings.count(Findings.Kind.LOST));
        line.put("doubled", findings.count(Findings.Kind.DOUBLED));
        line.put("wrong", findings.count(Findings.Kind.WRONG));
        line.put("late", findings.count(Findings.Kind.LATE));
        findings.said().stream().limit(10).forEach(System.out::println);
    }

    private List<Future<?>> begin(ExecutorService threads, Gate gate, List<Worker> crowd) {
        var working = new ArrayList<Future<?>>();
        for (var worker : crowd) {
            working.add(
                    threads.submit(() -> {
                        try {
                            worker.work(new Line(site.server(), times), gate);
                        } catch (Exception e) {
                            told(gate, worker, e);
                        }
                        return null;
                    }));
        }
        return working;
    }

    private static void told(Gate gate, Worker worker, Exception e) {
        // the connection of somebody whose server is killed just ends
        boolean network = e instanceof IOException || e instanceof UncheckedIOException;
        if (gate.open() && !network) {
            System.out.println(worker.getClass().getSimpleName() + ": " + e);
        }
    }

    private void awaitEnough(long before, List<Future<?>> working, Future<?> index) {
        long end = System.nanoTime() + LONGEST_CYCLE_MILLIS * 1_000_000;
        Child.await(
                "enough is acknowledged",
                () ->
                        (ledger.acknowledged() - before >= options.atLeast() && index.isDone())
                                || System.nanoTime() > end
                                || working.stream().allMatch(Future::isDone));
        Pauses.rest(ThreadLocalRandom.current().nextLong(1_000));
    }

    /**
     * What was not acknowledged is sent once more, and what is to be done after commits is done;
     * then all is compared for the last time.
     */
    private Map<String, Object> deliverTheRest() throws Exception {
        var line = new LinkedHashMap<String, Object>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begin(threads, Gate.forTheRest(), crowd.always());
        }
        for (int drain = 1; drain <= DRAINS; drain++) {
            Pauses.rest(DRAIN_MILLIS);
            site.suffer(Fault.KILL_APP);
            try (var left = site.asItWasLeft()) {
                var found = checker.compare(left, true);
                if (options.writers()) {
                    tellTyping(left);
                }
                line.put("found", found);
                if (Objects.equals(found.get("openEvents"), 0)) {
                    break;
                }
            }
            if (drain == DRAINS) {
                findings.add(Findings.Kind.WRONG, "events", "open when all was done: " + line);
            }
            site.begin(Fault.KILL_APP);
            site.server().awaitReady();
        }
        findings.said().stream().limit(10).forEach(System.out::println);
        for (var kind : Findings.Kind.values()) {
            line.put(kind.name().toLowerCase(Locale.ROOT), findings.count(kind));
        }
        return line;
    }

    /** After every page has sent what it kept. */
    private void tellTyping(Connection left) throws SQLException {
        long incomplete = Losses.incomplete(crowd.typing(), left);
        if (incomplete > 0) {
            findings.add(Findings.Kind.LOST, "typed at the end", incomplete + " pages");
        }
        System.out.printf(
                Locale.ROOT,
                "{\"what\":\"typed\",\"words\":%d,\"lostSeconds\":%s,\"incompleteAtTheEnd\":%d}%n",
                crowd.typing().stream().mapToLong(page -> page.typed().words()).sum(),
                losses.summary(),
                incomplete);
    }

    private static double seconds(long since) {
        return Math.round((System.nanoTime() - since) / 1e8) / 10.0;
    }

    private static void say(String what, Map<String, Object> line) {
        var all = new LinkedHashMap<String, Object>();
        all.put("what", what);
        all.putAll(line);
        System.out.println(JSON.writeValueAsString(all));
    }

    @Override
    public void close() {
        site.close();
    }
}
