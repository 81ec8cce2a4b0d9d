package vn.hoctap.members;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Child;
import vn.hoctap.drive.Cpu;
import vn.hoctap.drive.Postgres;
import vn.hoctap.drive.Server;
import vn.hoctap.drive.Times;

/**
 * {@code bench/essays}: what a submitted and judged essay costs, brought as a .docx into a unit in
 * which 45 have handed in, and how long after a copy its secretary is told.
 */
public final class Essays {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BEFORE = 45;
    private static final int AT_ONCE = 4;

    private final Postgres postgres;
    private final Server server;
    private final Bloc bloc;
    private final int measured;
    private final Times times = new Times();
    private final List<Double> costs = new ArrayList<>();
    private final List<Double> delays = new ArrayList<>();
    private int wrong;

    private Essays(Postgres postgres, Server server, int measured) {
        this.postgres = postgres;
        this.server = server;
        this.bloc = server.bloc();
        this.measured = measured;
    }

    /**
     * @param arguments how many units (3), how many essays are measured in each (12), how many
     *     copies are handed in there (4)
     */
    public static void main(String... arguments) throws Exception {
        int units = number(arguments, 0, 3);
        int measured = number(arguments, 1, 12);
        int copies = number(arguments, 2, 4);
        var folder = Files.createTempDirectory("hoctap-essays");
        var java = List.of(System.getProperty("members.java", "-Xmx768m").strip().split(" +", -1));
        int wrong;
        try (var postgres =
                new Postgres(folder.resolve("postgres"), Map.of(), List.of()).create()) {
            var environment = new HashMap<>(postgres.settingsOfApplication());
            int size = BEFORE + measured + copies;
            environment.put("BLOC_MEMBERS", String.valueOf(units * size));
            environment.put("BLOC_UNIT", String.valueOf(size));
            try (var server = new Server(folder.resolve("data"), java, environment).start();
                    var database = postgres.connect()) {
                var essays = new Essays(postgres, server, measured);
                essays.run(database);
                wrong = essays.wrong;
            }
        }
        Child.run(List.of("rm", "-rf", folder.toString()));
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void run(Connection database) throws Exception {
        var units = units();
        var own = new UploadJourney(bloc, ReflectionJourney::essay);
        for (var unit : units.values()) {
            handIn(unit.subList(0, BEFORE), own, new Times(), database);
        }
        for (var unit : units.values()) {
            measure(unit.subList(BEFORE, BEFORE + measured), own, database);
        }
        for (var unit : units.values()) {
            var text = ReflectionJourney.essay();
            var copiers = unit.subList(BEFORE + measured, unit.size());
            handIn(copiers.subList(0, 1), new UploadJourney(bloc, () -> text), times, database);
            for (var copier : copiers.subList(1, copiers.size())) {
                copy(copier, text, database);
            }
        }
        System.out.println(
                JSON.writeValueAsString(
                        Map.of("what", "times", "milliseconds", times.summaries())));
        System.out.printf(
                Locale.ROOT,
                "essays=%d wrong=%d cpu=%.3f s (%.3f to %.3f) noticeDelay median=%.2f s most=%.2f s of %d%n",
                units.size() * measured,
                wrong,
                median(costs),
                costs.stream().min(Comparator.naturalOrder()).orElse(0.0),
                costs.stream().max(Comparator.naturalOrder()).orElse(0.0),
                median(delays),
                delays.stream().max(Comparator.naturalOrder()).orElse(0.0),
                delays.size());
    }

    private static double median(List<Double> all) {
        return all.isEmpty()
                ? 0
                : Times.median(all.stream().mapToDouble(Double::doubleValue).toArray());
    }

    private Map<String, List<Bloc.Person>> units() {
        return bloc.members().stream()
                .collect(
                        Collectors.groupingBy(
                                Bloc.Person::unit, LinkedHashMap::new, Collectors.toList()));
    }

    /** What one essay of a unit costs with sign-in, until its judgement is stored. */
    private void measure(List<Bloc.Person> people, Journey journey, Connection database)
            throws Exception {
        double loop =
                Times.median(Stream.generate(Cpu::loop).limit(5).mapToDouble(it -> it).toArray());
        double before = Cpu.used(server.process());
        double beforeOfDatabase = Cpu.used(postgres.process());
        handIn(people, journey, times, database);
        double all = Cpu.used(server.process()) - before;
        double stored = Cpu.used(postgres.process()) - beforeOfDatabase;
        costs.add((all + stored) / people.size());
        System.out.printf(
                Locale.ROOT,
                "{\"what\":\"unit\",\"essays\":%d,\"cpu\":%.3f,\"server\":%.3f,"
                        + "\"database\":%.3f,\"loop\":%.4f,\"judgedAfterSeconds\":%s}%n",
                people.size(),
                (all + stored) / people.size(),
                all / people.size(),
                stored / people.size(),
                loop,
                judgedAfter(people, database));
    }

    private void handIn(List<Bloc.Person> people, Journey journey, Times used, Connection database)
            throws Exception {
        var round = new Round(server, used);
        var guests = people.stream().map(person -> round.guest(person, journey)).toList();
        round.together(
                guests,
                AT_ONCE,
                guest -> {
                    Round.signIn(guest);
                    journey.go(guest.line(), Duration.ZERO);
                });
        Child.await("everything is judged", () -> waiting(database) == 0);
        wrong += round.errors().size();
        wrong += journey.missing(database, people.stream().map(Bloc.Person::username).toList());
    }

    private static long waiting(Connection database) {
        return one(
                        database,
                        """
                        select count(*) from reflection r
                         where r.standing is not null and not exists (
                               select 1 from originality_judgement j
                                where j.reflection_id = r.id and j.text_version = r.standing)
                        """)
                .longValue();
    }

    private String judgedAfter(List<Bloc.Person> people, Connection database) throws SQLException {
        var sql =
                """
                select percentile_cont(0.5) within group (order by seconds), max(seconds) from (
                  select extract(epoch from j.judged_at - v.submitted_at) as seconds
                    from identity_account a
                    join reflection r on r.person_id = a.person_id
                    join reflection_version v on v.reflection_id = r.id
                    join originality_judgement j on j.reflection_id = r.id
                   where a.username = any (?)) each
                """;
        try (var query = database.prepareStatement(sql)) {
            var users = people.stream().map(Bloc.Person::username).toArray();
            query.setArray(1, database.createArrayOf("varchar", users));
            try (var found = query.executeQuery()) {
                found.next();
                return String.format(
                        Locale.ROOT, "[%.2f,%.2f]", found.getDouble(1), found.getDouble(2));
            }
        }
    }

    /** It opens a case or lets it grow, and that is told. */
    private void copy(Bloc.Person copier, String text, Connection database) throws Exception {
        long before = told(database);
        handIn(List.of(copier), new UploadJourney(bloc, () -> text), times, database);
        Child.await("the secretary is told", () -> told(database) > before);
        delays.add(
                one(
                                database,
                                """
                                select extract(epoch from (select max(at) from notification_notice
                                                            where kind in ('CASE_OPENED', 'CASE_GREW'))
                                     - (select max(submitted_at) from reflection_version))
                                """)
                        .doubleValue());
    }

    private static long told(Connection database) {
        return one(
                        database,
                        "select count(*) from notification_notice where kind in ('CASE_OPENED', 'CASE_GREW')")
                .longValue();
    }

    private static Number one(Connection database, String sql) {
        try (var query = database.createStatement();
                var found = query.executeQuery(sql)) {
            found.next();
            return found.getDouble(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
