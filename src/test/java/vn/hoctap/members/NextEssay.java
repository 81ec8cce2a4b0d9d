package vn.hoctap.members;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.Postgres;
import vn.hoctap.drive.Screen;
import vn.hoctap.drive.Server;
import vn.hoctap.drive.Times;

/**
 * {@code bench/grading}: every member of a bloc has handed in, graders mark at the same time, and
 * the time from the finished essay to the next one is taken.
 */
public final class NextEssay {

    private static final int MEMBERS = 3_393;
    private static final int UNIT = 45;
    private static final int WORDS = 1_000;
    private static final List<String> LEVELS =
            List.of("content-good", "work-best", "promise-good", "form-best");
    private static final String[] VOCABULARY =
            ("chi bộ đảng viên tháng ngày việc sổ ghi lại họp bàn người dân thôn xã phường học làm"
                            + " theo hồ sơ giấy tờ kế hoạch tiến độ kiểm tra nhắc nhở góp ý sửa đổi cuối"
                            + " tuần buổi chiều phòng làm việc cán bộ trẻ kinh nghiệm thực tế")
                    .split(" ");

    private final Bloc bloc;
    private final Server server;

    private NextEssay(Bloc bloc, Server server) {
        this.bloc = bloc;
        this.server = server;
    }

    /**
     * @param arguments how many graders at once (8), essays of each (40)
     */
    public static void main(String... arguments) throws Exception {
        int graders = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 8;
        int each = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 40;
        var folder = Files.createTempDirectory("hoctap-grading");
        var java = List.of(System.getProperty("members.java", "-Xmx768m").strip().split(" +", -1));
        try (var postgres =
                new Postgres(folder.resolve("postgres"), Map.of(), List.of()).create()) {
            var environment = new HashMap<>(postgres.settingsOfApplication());
            environment.put("BLOC_MEMBERS", String.valueOf(MEMBERS));
            environment.put("BLOC_UNIT", String.valueOf(UNIT));
            try (var server = new Server(folder.resolve("data"), java, environment).start();
                    var database = postgres.connect()) {
                var bench = new NextEssay(server.bloc(), server);
                int essays = bench.everybodyHandsIn(database);
                bench.measure(1, 5);
                bench.tell(essays, graders, bench.measure(graders, each));
            }
        }
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(one);
            }
        }
        System.exit(0);
    }

    private int everybodyHandsIn(Connection database) throws SQLException {
        var plan = UUID.fromString(bloc.plan("REFLECTION"));
        var random = new Random(1);
        int essays = 0;
        database.setAutoCommit(false);
        try (var people =
                database.prepareStatement(
                        "select s.person_id, s.base_unit_id from study_step s"
                                + " where s.plan_id = ? and s.step = 'REFLECTION' order by 2, 1")) {
            people.setObject(1, plan);
            try (var rows = people.executeQuery()) {
                while (rows.next()) {
                    handIn(
                            database,
                            plan,
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, UUID.class),
                            text(random));
                    essays++;
                }
            }
        }
        database.commit();
        return essays;
    }

    private static void handIn(Connection database, UUID plan, UUID author, UUID unit, String text)
            throws SQLException {
        var id = UUID.randomUUID();
        run(
                database,
                "insert into reflection (id, plan_id, person_id, state, standing, base_unit_id,"
                        + " key_official, first_at) values (?, ?, ?, 'SUBMITTED', 1, ?, false, now())",
                id,
                plan,
                author,
                unit);
        run(
                database,
                "insert into reflection_version (reflection_id, number, draft_id, receipt,"
                        + " submitted_at, base_unit_id, key_official, sha256, bytes, text, words,"
                        + " notes) values (?, 1, ?, ?, now(), ?, false, ?, ?, ?, ?, '')",
                id,
                UUID.randomUUID(),
                id.toString().substring(0, 30),
                unit,
                "0".repeat(64),
                (long) text.getBytes(StandardCharsets.UTF_8).length,
                text,
                WORDS);
        run(
                database,
                "insert into originality_judgement (reflection_id, text_version, plan_id,"
                        + " base_unit_id, status, words, own_words, from_sources, details, judged_at)"
                        + " values (?, 1, ?, ?, 'CHECKED', ?, ?, 0.1,"
                        + " '{\"reasons\":[],\"notes\":[],\"fromSources\":[],\"common\":[]}', now())",
                id,
                plan,
                unit,
                WORDS,
                WORDS * 9 / 10);
        run(
                database,
                "insert into grading_grade (id, number, reflection_id, version, plan_id, author_id,"
                        + " base_unit_id, key_official, grader_id, state, comment)"
                        + " select ?, nextval('grading_number'), ?, 1, ?, ?, ?, false,"
                        + " (select a.person_id from identity_grant g"
                        + "    join identity_account a on a.id = g.account_id"
                        + "   where g.role = 'UNIT_GRADER' and g.unit_id = ?"
                        // nobody grades his own
                        + "     and a.person_id <> ?), 'OPEN', ''",
                UUID.randomUUID(),
                id,
                plan,
                author,
                unit,
                unit,
                author);
    }

    private static void run(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            statement.executeUpdate();
        }
    }

    private static String text(Random random) {
        var words = new StringBuilder();
        for (int word = 1; word <= WORDS; word++) {
            words.append(VOCABULARY[random.nextInt(VOCABULARY.length)]);
            words.append(word % 120 == 0 ? ".\n" : word % 12 == 0 ? ". " : " ");
        }
        return words.toString().strip();
    }

    /** Nanoseconds from "done" to the next essay, of all graders. */
    private List<Long> measure(int graders, int each) throws Exception {
        var tasks = new ArrayList<Callable<List<Long>>>();
        bloc.holding("UNIT_GRADER").stream()
                .limit(graders)
                .forEach(grader -> tasks.add(() -> mark(grader, each)));
        var all = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(tasks)) {
                all.addAll(one.get());
            }
        }
        return all;
    }

    private List<Long> mark(Bloc.Person grader, int each) throws Exception {
        var line = new Line(server, new Times()).signIn(grader.username(), Bloc.PASSWORD);
        var taken = new ArrayList<Long>();
        try (var screen = new Screen(line).open("grading")) {
            for (int essay = 0; essay < each && screen.has("grading-done"); essay++) {
                for (var level : LEVELS) {
                    screen.click("grading-" + level);
                }
                long begun = System.nanoTime();
                screen.click("grading-done");
                screen.ran("this.stored()", true);
                taken.add(System.nanoTime() - begun);
            }
        }
        return taken;
    }

    private void tell(int essays, int graders, List<Long> nanos) {
        var millis = nanos.stream().mapToLong(it -> it / 1_000_000).sorted().toArray();
        if (millis.length == 0) {
            throw new IllegalStateException("Nobody marked anything.");
        }
        System.out.printf(
                "essays=%d graders=%d shown=%d median=%d ms p95=%d ms longest=%d ms%n",
                essays,
                graders,
                millis.length,
                millis[millis.length / 2],
                millis[millis.length * 95 / 100],
                Arrays.stream(millis).max().orElseThrow());
    }
}
