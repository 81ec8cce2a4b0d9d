package vn.hoctap.members;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Cpu;
import vn.hoctap.drive.Inside;
import vn.hoctap.drive.Postgres;
import vn.hoctap.drive.Screen;
import vn.hoctap.drive.Server;
import vn.hoctap.drive.Times;

/**
 * {@code bench/members}: starts a database and a server, sends members through their journeys, and
 * says what a journey cost. How it measures: docs/benchmarks/members.md.
 */
public final class Members implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int UNIT = 50;

    private final Options options;
    private final Postgres postgres;
    private final Server server;
    private final Inside inside;
    private final Bloc bloc;
    private final List<Bloc.Person> unused;
    private final Times times = new Times();
    private int wrong;

    /** Readings of one moment; seconds of processor time and bytes. */
    private record Reading(double server, double database, long allocated) {

        Map<String, Object> since(Reading before, int journeys) {
            var line = new TreeMap<String, Object>();
            line.put("server", rounded((server - before.server) / journeys));
            line.put("database", rounded((database - before.database) / journeys));
            line.put("cpu", rounded(total(before) / journeys));
            line.put("allocatedKb", (allocated - before.allocated) / journeys / 1000);
            return line;
        }

        double total(Reading before) {
            return server - before.server + database - before.database;
        }
    }

    private Members(Options options, Path folder, List<String> java) throws Exception {
        this.options = options;
        this.postgres = new Postgres(folder.resolve("postgres"), Map.of(), List.of()).create();
        var environment = new HashMap<>(postgres.settingsOfApplication());
        environment.put("BLOC_MEMBERS", String.valueOf(options.people()));
        environment.put("BLOC_UNIT", String.valueOf(UNIT));
        this.server =
                new Server(folder.resolve("data"), java, environment)
                        .train(folder.resolve("training"))
                        .start();
        this.inside = Inside.of(server);
        this.bloc = server.bloc();
        this.unused = new ArrayList<>(bloc.members());
    }

    /** See {@code bench/members}. */
    public static void main(String... arguments) throws Exception {
        var options = Options.parse(Arrays.asList(arguments));
        var folder = Files.createTempDirectory("hoctap-members");
        var java = List.of(System.getProperty("members.java", "-Xmx768m").strip().split(" +", -1));
        Files.createDirectories(options.out().toAbsolutePath().getParent());
        int wrong;
        try (var members = new Members(options, folder, java)) {
            wrong = members.measure();
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
        System.exit(wrong == 0 ? 0 : 1);
    }

    private int measure() throws Exception {
        if (options.spread().isZero()) {
            for (int i = 1; i <= options.warm(); i++) {
                repeat(-i);
            }
            var with = new ArrayList<Double>();
            var after = new ArrayList<Double>();
            for (int pair = 1; pair <= options.pairs(); pair++) {
                var costs = repeat(pair);
                with.add(costs[0]);
                after.add(costs[1]);
            }
            summarize(with, after);
        } else {
            for (int pair = 1; pair <= options.pairs(); pair++) {
                spread();
            }
        }
        weigh();
        say("times", Map.of("milliseconds", times.summaries()));
        return wrong;
    }

    /** One repetition; what a journey cost with sign-in and after it, in processor seconds. */
    private double[] repeat(int pair) throws Exception {
        var used = pair < 0 ? new Times() : times;
        var round = new Round(server, used);
        var guests = guests(round, options.members());
        double before = loops();
        var start = read();
        round.together(guests, options.atOnce(), Round::signIn);
        var signedIn = read();
        round.together(
                guests, options.atOnce(), guest -> guest.journey().go(guest.line(), Duration.ZERO));
        var end = read();
        double loop = (before + loops()) / 2;
        int missing = missing(guests);
        wrong += missing + round.errors().size();
        double with = end.total(start) / guests.size();
        double after = end.total(signedIn) / guests.size();
        var line = new TreeMap<String, Object>();
        line.put("pair", pair);
        line.put("signIn", signedIn.since(start, guests.size()));
        line.put("after", end.since(signedIn, guests.size()));
        line.put("withSignIn", rounded(with));
        line.put("loop", rounded(loop));
        line.put("withSignInInLoops", rounded(with / loop));
        line.put("afterInLoops", rounded(after / loop));
        line.put("errors", round.errors().size());
        line.put("missing", missing);
        say(pair < 0 ? "unmeasured" : "pair", line);
        return new double[] {with, after};
    }

    private void spread() throws Exception {
        var round = new Round(server, times);
        var guests = guests(round, options.members());
        double before = loops();
        var start = read();
        long begun = System.nanoTime();
        round.spread(guests, options.spread());
        double seconds = (System.nanoTime() - begun) / 1e9;
        var end = read();
        int missing = missing(guests);
        wrong += missing + round.errors().size();
        var line = new TreeMap<String, Object>();
        line.put("seconds", Math.round(seconds));
        line.put("journey", end.since(start, guests.size()));
        line.put("share", rounded(end.total(start) / seconds));
        line.put("loop", rounded((before + loops()) / 2));
        line.put("errors", round.errors().size());
        line.put("missing", missing);
        say("spread", line);
    }

    /** Live bytes of the heap per member who sits before his open quiz. */
    private void weigh() throws Exception {
        if (options.pages() == 0) {
            return;
        }
        var round = new Round(server, new Times());
        var quiz = new QuizJourney(bloc);
        var open = Collections.synchronizedList(new ArrayList<Screen>());
        var guests = guests(round, options.pages());
        var before = inside.live();
        round.together(guests, options.atOnce(), Round::signIn);
        var signedIn = inside.live();
        round.together(
                guests,
                options.atOnce(),
                guest -> {
                    var screen = new Screen(guest.line()).open("");
                    quiz.begin(screen);
                    open.add(screen);
                });
        var after = inside.live();
        var line = new TreeMap<String, Object>();
        line.put("pages", open.size());
        line.put("signedInKb", kilobytes(before, signedIn));
        line.put("withSignInKb", kilobytes(before, after));
        line.put("mostBytesIn", most(before, after));
        line.put("errors", round.errors().size());
        say("heap", line);
        for (var screen : open) {
            screen.close();
        }
        wrong += round.errors().size();
    }

    private double kilobytes(Map<String, Long> before, Map<String, Long> after) {
        return rounded((sum(after) - sum(before)) / 1000.0 / options.pages());
    }

    private static long sum(Map<String, Long> bytes) {
        return bytes.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The classes that grew most, in bytes a page. */
    private Map<String, Long> most(Map<String, Long> before, Map<String, Long> after) {
        var grown = new HashMap<>(after);
        before.forEach((name, bytes) -> grown.merge(name, -bytes, Long::sum));
        return grown.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(12)
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                it -> it.getValue() / options.pages(),
                                (a, b) -> a,
                                LinkedHashMap::new));
    }

    private List<Round.Guest> guests(Round round, int count) {
        var taken = unused.subList(0, count);
        var quiz = new QuizJourney(bloc);
        var reflection = new ReflectionJourney(bloc);
        var guests = new ArrayList<Round.Guest>();
        for (int i = 0; i < count; i++) {
            var journey =
                    switch (options.journey()) {
                        case QUIZ -> quiz;
                        case REFLECTION -> reflection;
                        case MIXED -> i % 2 == 0 ? quiz : reflection;
                    };
            guests.add(round.guest(taken.get(i), journey));
        }
        taken.clear();
        return guests;
    }

    private int missing(List<Round.Guest> guests) throws Exception {
        var byJourney =
                guests.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Round.Guest::journey,
                                        Collectors.mapping(
                                                guest -> guest.person().username(),
                                                Collectors.toList())));
        int missing = 0;
        try (var database = postgres.connect()) {
            for (var one : byJourney.entrySet()) {
                missing += one.getKey().missing(database, one.getValue());
            }
        }
        return missing;
    }

    private Reading read() throws Exception {
        return new Reading(
                Cpu.used(server.process()), Cpu.used(postgres.process()), inside.allocated());
    }

    private static double loops() {
        return Times.median(Stream.generate(Cpu::loop).limit(5).mapToDouble(it -> it).toArray());
    }

    private void summarize(List<Double> with, List<Double> after) throws IOException {
        var line = new TreeMap<String, Object>();
        line.put("withSignIn", spreadOf(with));
        line.put("afterSignIn", spreadOf(after));
        say("journey", line);
    }

    private static Map<String, Object> spreadOf(List<Double> costs) {
        var all = costs.stream().mapToDouble(Double::doubleValue).toArray();
        return new TreeMap<>(
                Map.of(
                        "median", rounded(Times.median(all)),
                        "least", rounded(Arrays.stream(all).min().orElse(0)),
                        "most", rounded(Arrays.stream(all).max().orElse(0))));
    }

    private void say(String what, Map<String, Object> line) throws IOException {
        var all = new LinkedHashMap<String, Object>();
        all.put("what", what);
        all.put("journeys", options.journey().name().toLowerCase(Locale.ROOT));
        all.put("members", options.members());
        all.putAll(line);
        var json = JSON.writeValueAsString(all);
        System.out.println(json);
        Files.writeString(
                options.out(), json + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static double rounded(double figure) {
        return Math.round(figure * 10_000) / 10_000.0;
    }

    @Override
    public void close() {
        server.close();
        postgres.close();
    }
}
