package vn.hoctap.fault;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.World;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.IssuedCode;
import vn.hoctap.identity.Role;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recordings;
import vn.hoctap.live.Viewings;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/**
 * Lives in the server's process, on its class path before the application's own jar: founds a unit
 * whose members are in the middle of quiz, film and reflection, once, and answers what the test
 * asks the database.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hoctap.planted")
@Import({World.class, HeldListeners.class, PlantedClock.class})
class PlantedWorld implements ApplicationRunner {

    static final String PASSWORD = "một câu dễ nhớ";
    static final List<String> MEMBERS =
            List.of(
                    "Nguyễn Thị Ngọc Diễm",
                    "H’Bình Niê",
                    "Trần Văn Bảo",
                    "Y Thanh Êban",
                    "Lò Thị Mai");

    /** Which of them have done what comes before it; the others are at the quiz. */
    static final Set<Integer> AT_THE_REFLECTION = Set.of(2, 3);

    static final String SECRETARY = "Lê Quang Tuấn";
    static final int QUESTIONS = 10;

    private final Path data;
    private final World world;
    private final Doors doors;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    /** The doors that the world is made through. */
    record Doors(
            Accounts accounts,
            FirstSignIn firstSignIn,
            StudyDocuments documents,
            StudyPlans plans,
            Quizzes quizzes,
            Attempts attempts,
            Recordings recordings,
            Viewings viewings,
            Steps steps,
            HandIns handIns) {}

    PlantedWorld(
            @Value("${hoctap.data}") Path data,
            World world,
            JdbcTemplate jdbc,
            Clock clock,
            BeanFactory beans) {
        this.data = data;
        this.world = world;
        this.jdbc = jdbc;
        this.clock = clock;
        this.doors =
                new Doors(
                        beans.getBean(Accounts.class),
                        beans.getBean(FirstSignIn.class),
                        beans.getBean(StudyDocuments.class),
                        beans.getBean(StudyPlans.class),
                        beans.getBean(Quizzes.class),
                        beans.getBean(Attempts.class),
                        beans.getBean(Recordings.class),
                        beans.getBean(Viewings.class),
                        beans.getBean(Steps.class),
                        beans.getBean(HandIns.class));
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (doors.firstSignIn.nobodyYet()) {
            found();
        }
        var server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sql", exchange -> answer(exchange, this::ask));
        server.createContext("/hand-in", exchange -> answer(exchange, this::handIn));
        server.start();
        Files.writeString(data.resolve("planted.port"), "" + server.getAddress().getPort());
    }

    private void found() throws IOException {
        var facts = new Properties();
        var unit = world.unit("Đảng bộ Sở Mẫu");
        var people = MEMBERS.stream().map(name -> world.member(unit, name)).toList();
        world.with(Role.UNIT_SECRETARY, unit, unit, SECRETARY);
        var staff = world.with(Role.BOARD_STAFF, world.root(), unit, "Hoàng Đình Khải");
        letIn(unit, facts);
        var plan = world.ask(staff, this::publish);
        facts.setProperty("plan", plan.value().toString());
        var evening = world.ask(staff, this::publishEvening);
        facts.setProperty("evening", evening.value().toString());
        for (int i = 0; i < people.size(); i++) {
            begin(people.get(i), plan, i, facts);
        }
        try (var out = Files.newOutputStream(data.resolve("planted.properties"))) {
            facts.store(out, null);
        }
    }

    private void begin(PersonId person, StudyPlanId plan, int number, Properties facts) {
        var recording = doors.recordings.ofPlan(plan).getFirst().id();
        if (AT_THE_REFLECTION.contains(number)) {
            doors.steps.done(plan, person, Step.QUIZ);
        }
        doors.steps.done(plan, person, Step.SESSION);
        world.as(
                person,
                () -> {
                    facts.setProperty("person." + number, person.value().toString());
                    facts.setProperty(
                            "attempt." + number, doors.attempts.start(plan).value().toString());
                    facts.setProperty(
                            "reflection." + number, doors.handIns.start(plan).value().toString());
                    facts.setProperty(
                            "viewing." + number,
                            doors.viewings
                                    .open(recording)
                                    .viewing()
                                    .orElseThrow()
                                    .value()
                                    .toString());
                });
    }

    private void letIn(UnitId unit, Properties facts) {
        var codes = new ArrayList<IssuedCode>();
        world.as(world.administrator(), () -> codes.addAll(doors.accounts.issueCodes(unit)));
        for (var code : codes) {
            doors.firstSignIn.setPassword(code.username(), code.code(), PASSWORD);
            facts.setProperty("user." + code.name(), code.username());
        }
    }

    private StudyPlanId publish() {
        var document =
                doors.documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "07-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ sổ sách gọn gàng",
                                "I. Mục tiêu\nMọi việc của chi bộ được ghi lại trong ngày."));
        var last = Vietnam.today(clock).plusDays(9);
        var due = Map.of(Step.SESSION, last, Step.QUIZ, last, Step.REFLECTION, last);
        var details = new PlanDetails("Đợt 1", due, Set.of(), "", 0, 0, Set.of());
        var plan = doors.plans.draft(document, details);
        doors.plans.publish(plan);
        doors.quizzes.prepare(plan, quiz(QUESTIONS));
        try (var film = new ClassPathResource("demo/session-01.mp4").getInputStream()) {
            doors.recordings.add(
                    plan, new NewRecording("Buổi học", "", "film.mp4", "", List.of(), 80), film);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plan;
    }

    /** A plan that asks for a quiz alone, which nobody has begun. */
    private StudyPlanId publishEvening() {
        var document =
                doors.documents.register(
                        new NewDocument(
                                DocumentKind.CONCLUSION,
                                "11-KL/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ lịch trực đêm",
                                "I. Mục tiêu\nĐêm nào cũng có người trực."));
        var due = Map.of(Step.QUIZ, Vietnam.today(clock).plusDays(9));
        var details = new PlanDetails("Đợt trực đêm", due, Set.of(), "", 0, 0, Set.of());
        var plan = doors.plans.draft(document, details);
        doors.plans.publish(plan);
        doors.quizzes.prepare(plan, quiz(3));
        return plan;
    }

    private static String quiz(int questions) {
        return IntStream.rangeClosed(1, questions)
                .mapToObj(n ->
                        """
                        ? %d single I
                        Câu hỏi thứ %d?
                        + Một
                        - Hai
                        = Vì đúng một.
                        """
                                .formatted(n, n))
                .collect(Collectors.joining("\n", "passPercent: 50\n---\n", ""));
    }

    private String ask(String sql) {
        var found = jdbc.queryForList(sql, String.class);
        return found.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }

    /** Two members hand in the same thoughts; the other steps are counted as done. */
    private String handIn(String ignored) {
        var facts = new Properties();
        try (var in = Files.newInputStream(data.resolve("planted.properties"))) {
            facts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (int i : List.of(2, 3)) {
            var person = new PersonId(UUID.fromString(facts.getProperty("person." + i)));
            var reflection =
                    new ReflectionId(UUID.fromString(facts.getProperty("reflection." + i)));
            var text = essay().replace("tôi", i == 2 ? "tôi" : "bản thân");
            world.as(
                    person,
                    () ->
                            doors.handIns.submit(
                                    reflection, doors.handIns.save(reflection, text).id()));
        }
        return "done";
    }

    /** What a member wrote and another copied. */
    private static String essay() {
        try {
            var text =
                    new ClassPathResource("demo/reflections/01-NQ-01.txt")
                            .getContentAsString(StandardCharsets.UTF_8);
            return text.substring(text.indexOf("---") + 3).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void answer(HttpExchange exchange, UnaryOperator<String> question)
            throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String said;
        int status = 200;
        try {
            said = question.apply(asked);
        } catch (RuntimeException e) {
            said = e.toString();
            status = 500;
        }
        var bytes = said.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
