package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Child;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Times;

/**
 * {@code bench/drill}: people work, something happens to the server, and afterwards everything they
 * were told is safe must be there, once; again and again. See docs/benchmarks/drill.md.
 */
public final class Drill implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int ANSWERING = 8;
    private static final int WRITING = 2;
    private static final int WATCHING = 2;
    private static final int FRESH = 6;
    private static final int ALWAYS_HANDING_IN = 4;
    private static final int FRESH_WRITERS = 8;
    private static final int PERSISTENT = ANSWERING + WRITING + WATCHING;
    private static final int UNIT = 48;
    private static final int FINISHING_ROUNDS = 2;
    private static final long LONGEST_CYCLE_MILLIS = 60_000;

    private final Options options;
    private final Site site;
    private final Bloc bloc;
    private final Ledger ledger = new Ledger();
    private final Checker checker = new Checker();
    private final Times times = new Times();
    private final List<Worker> always = new ArrayList<>();
    private final List<Bloc.Person> fresh;
    private double slowestReturn;
    private long fewest = Long.MAX_VALUE;

    /** What came of it. */
    public record Outcome(long acknowledged, int lost, int doubled, int cycles) {

        /** The last line of the program. */
        @Override
        public String toString() {
            return "acknowledged=%d lost=%d doubled=%d cycles=%d"
                    .formatted(acknowledged, lost, doubled, cycles);
        }

        boolean clean() {
            return lost == 0 && doubled == 0;
        }
    }

    Drill(Options options, Path folder, List<String> java) throws Exception {
        this.options = options;
        this.site =
                new Site(
                        options,
                        folder,
                        PERSISTENT + fresh(options) * options.cycles(),
                        UNIT,
                        java);
        this.bloc = site.bloc();
        this.fresh = new ArrayList<>(bloc.members());
        for (int i = 0; i < PERSISTENT; i++) {
            always.add(persistent(i, fresh.removeFirst()));
        }
        if (options.writers()) {
            return;
        }
        for (var secretary : bloc.holding("UNIT_SECRETARY")) {
            always.add(new Deciding(bloc, secretary, ledger));
        }
        for (var grader : bloc.holding("UNIT_GRADER")) {
            always.add(new Grading(bloc, grader, ledger));
        }
    }

    /** Those of one cycle alone. */
    private static int fresh(Options options) {
        return options.writers() ? FRESH_WRITERS : FRESH;
    }

    private Worker persistent(int number, Bloc.Person person) {
        if (number < ANSWERING && !options.writers()) {
            return new Answering(bloc, person, ledger, 0);
        }
        return number < ANSWERING + WRITING || options.writers()
                ? new Writing(bloc, person, ledger)
                : new Watching(bloc, person, ledger);
    }

    /** See {@code bench/drill}. */
    public static void main(String... arguments) throws Exception {
        var folder = Files.createTempDirectory("hoctap-drill");
        var java = List.of(System.getProperty("drill.java", "-Xmx768m").strip().split(" +", -1));
        Outcome outcome;
        try (var drill = new Drill(Options.parse(Arrays.asList(arguments)), folder, java)) {
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
        for (int cycle = 1; cycle <= options.cycles(); cycle++) {
            cycle(cycle, options.faults().get((cycle - 1) % options.faults().size()));
        }
        deliverTheRest();
        System.out.printf(
                "{\"what\":\"drill\",\"fewestInACycle\":%d,\"slowestReturnSeconds\":%.1f,"
                        + "\"acknowledged\":%s,\"milliseconds\":%s}%n",
                fewest,
                slowestReturn,
                JSON.writeValueAsString(ledger.byKind()),
                JSON.writeValueAsString(times.summaries()));
        return new Outcome(
                ledger.acknowledged(), checker.lost(), checker.doubled(), options.cycles());
    }

    private void cycle(int number, Fault fault) throws Exception {
        long before = ledger.acknowledged();
        var gate = new Gate();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var working = begin(threads, gate, crowd());
            awaitEnough(before, working);
            site.suffer(fault);
            gate.close();
        }
        long heard = ledger.acknowledged() - before;
        long begun = System.nanoTime();
        site.look(checker, ledger);
        site.comeBack(fault);
        double seconds = (System.nanoTime() - begun) / 1e9;
        fewest = Math.min(fewest, heard);
        slowestReturn = Math.max(slowestReturn, seconds);
        System.out.printf(
                "{\"what\":\"cycle\",\"number\":%d,\"fault\":\"%s\",\"acknowledged\":%d,"
                        + "\"returnSeconds\":%.1f,\"lost\":%d,\"doubled\":%d}%n",
                number, fault.word(), heard, seconds, checker.lost(), checker.doubled());
        checker.said().stream().limit(10).forEach(System.out::println);
    }

    /** Those who are always there, and some who hand in. */
    private List<Worker> crowd() {
        var all = new ArrayList<>(always);
        long same = ThreadLocalRandom.current().nextLong();
        all.add(new HandingIn(bloc, fresh.removeFirst(), ledger, same));
        all.add(new HandingIn(bloc, fresh.removeFirst(), ledger, same));
        all.add(new HandingIn(bloc, fresh.removeFirst(), ledger, same + 1));
        all.add(new HandingIn(bloc, fresh.removeFirst(), ledger, same + 2));
        for (int n = 0; n < fresh(options) - ALWAYS_HANDING_IN; n++) {
            var person = fresh.removeFirst();
            all.add(
                    options.writers()
                            ? new HandingIn(bloc, person, ledger, same + 3 + n)
                            : new Answering(bloc, person, ledger, FINISHING_ROUNDS));
        }
        return all;
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
        if (gate.open() && !(e instanceof IOException)) {
            System.out.println(worker.getClass().getSimpleName() + ": " + e);
        }
    }

    private void awaitEnough(long before, List<Future<?>> working) {
        long end = System.nanoTime() + LONGEST_CYCLE_MILLIS * 1_000_000;
        Child.await(
                "enough is acknowledged",
                () ->
                        ledger.acknowledged() - before >= options.atLeast()
                                || System.nanoTime() > end
                                || working.stream().allMatch(Future::isDone));
        Pauses.rest(ThreadLocalRandom.current().nextLong(1_000));
    }

    /** What was not acknowledged is sent once more; then all is compared for the last time. */
    private void deliverTheRest() throws Exception {
        var gate = new Gate();
        gate.close();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            begin(threads, gate, always);
        }
        site.suffer(Fault.KILL_APP);
        site.look(checker, ledger);
        checker.said().stream().limit(10).forEach(System.out::println);
    }

    @Override
    public void close() {
        site.close();
    }
}
