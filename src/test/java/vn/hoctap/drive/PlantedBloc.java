package vn.hoctap.drive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.hoctap.World;
import vn.hoctap.identity.Accounts;
import vn.hoctap.identity.FirstSignIn;
import vn.hoctap.identity.NewAccount;
import vn.hoctap.identity.Role;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recordings;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/**
 * Lives in the server's process, on its class path before the application's own jar, and founds a
 * bloc once: units of members, three plans (a quiz, a reflection, a film), a secretary and a grader
 * in every unit. Everybody has the same password, hashed as the product hashes it. Who is there is
 * written to {@code bloc.tsv} in the data folder when all is done.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hoctap.planted")
@Import(World.class)
class PlantedBloc implements ApplicationRunner {

    private final Path data;
    private final Size size;
    private final World world;
    private final Doors doors;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final PasswordEncoder encoder;

    /** How many members, in units of how many, and how many of them also grade. */
    record Size(int members, int unit) {}

    /** The doors that the bloc is made through. */
    record Doors(
            Accounts accounts,
            Persons persons,
            StudyDocuments documents,
            StudyPlans plans,
            Quizzes quizzes,
            Recordings recordings,
            FirstSignIn firstSignIn) {}

    PlantedBloc(
            @Value("${hoctap.data}") Path data,
            @Value("${bloc.members}") int members,
            @Value("${bloc.unit}") int unit,
            World world,
            BeanFactory beans) {
        this.data = data;
        this.size = new Size(members, unit);
        this.world = world;
        this.jdbc = beans.getBean(JdbcTemplate.class);
        this.clock = beans.getBean(Clock.class);
        this.encoder = beans.getBean(PasswordEncoder.class);
        this.doors =
                new Doors(
                        beans.getBean(Accounts.class),
                        beans.getBean(Persons.class),
                        beans.getBean(StudyDocuments.class),
                        beans.getBean(StudyPlans.class),
                        beans.getBean(Quizzes.class),
                        beans.getBean(Recordings.class),
                        beans.getBean(FirstSignIn.class));
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (doors.firstSignIn().nobodyYet()) {
            found();
        }
    }

    private void found() throws IOException {
        int left = size.members();
        for (int number = 1; left > 0; number++) {
            var unit = world.unit("Đảng bộ Cơ sở " + number);
            int here = Math.min(left, size.unit());
            members(unit, here);
            world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn " + number);
            world.with(Role.UNIT_GRADER, unit, unit, "Bùi Thị Chấm " + number);
            left -= here;
        }
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Đình Khải");
        var lines = new ArrayList<String>();
        plans(staff)
                .forEach((step, plan) -> lines.add("plan\t" + step.name() + "\t" + plan.value()));
        jdbc.update(
                "update identity_account set password = ? where person_id is not null",
                encoder.encode(Bloc.PASSWORD));
        lines.addAll(people());
        var half = data.resolve(Bloc.FILE + ".half");
        Files.write(half, lines);
        Files.move(half, data.resolve(Bloc.FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    private void members(UnitId unit, int count) {
        var cell = world.cell(unit);
        var persons =
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> NewPerson.full("Nguyễn Văn An", cell, World.FOUNDED))
                        .toList();
        world.as(world.administrator(), () -> doors.persons.registerAll(persons));
        doors.accounts.open(
                persons.stream()
                        .map(person ->
                                new NewAccount(
                                        Optional.of(person.id()),
                                        person.name(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList());
    }

    /** {@code person ROLE username unit}, members in the order of their units. */
    private List<String> people() {
        return jdbc.query(
                """
                select coalesce(g.role, 'MEMBER') as held, a.username, m.base_unit_id
                  from identity_account a
                  join roster_v_membership m on m.person_id = a.person_id
                  left join identity_grant g on g.account_id = a.id
                 order by m.base_unit_id, a.username
                """,
                (row, n) ->
                        "person\t%s\t%s\t%s"
                                .formatted(
                                        row.getString("held"),
                                        row.getString("username"),
                                        row.getString("base_unit_id")));
    }

    private Map<Step, StudyPlanId> plans(PersonId staff) {
        var plans = new EnumMap<Step, StudyPlanId>(Step.class);
        world.as(
                staff,
                () -> {
                    for (var step : List.of(Step.QUIZ, Step.REFLECTION, Step.SESSION)) {
                        plans.put(step, plan(step));
                    }
                });
        return plans;
    }

    private StudyPlanId plan(Step step) {
        var document =
                doors.documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "0" + step.number() + "-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ sổ sách gọn gàng",
                                "I. Mục tiêu\nMọi việc của chi bộ được ghi lại trong ngày."));
        var due = Map.of(step, Vietnam.today(clock).plusDays(9));
        var plan =
                doors.plans.draft(
                        document,
                        new PlanDetails("Đợt " + step.number(), due, Set.of(), "", 0, 0, Set.of()));
        doors.plans.publish(plan);
        if (step == Step.QUIZ) {
            doors.quizzes.prepare(plan, quiz());
        } else if (step == Step.SESSION) {
            film(plan);
        }
        return plan;
    }

    private void film(StudyPlanId plan) {
        try (var film = new ClassPathResource("demo/session-01.mp4").getInputStream()) {
            doors.recordings.add(
                    plan, new NewRecording("Buổi học", "", "film.mp4", "", List.of(), 80), film);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quiz() {
        return IntStream.rangeClosed(1, Bloc.QUESTIONS)
                .mapToObj(n ->
                        """
                        ? %d single I
                        Việc thứ %d của chi bộ trong tháng được ghi lại vào lúc nào?
                        + Trong ngày, ngay khi việc đã xong và còn nhớ rõ
                        - Cuối tháng, khi có thì giờ và có người nhắc
                        - Cuối quý, cùng với báo cáo gửi cấp trên
                        - Khi đoàn kiểm tra đến và hỏi về việc ấy
                        = Nghị quyết đòi hỏi mọi việc được ghi lại trong ngày.
                        """
                                .formatted(n, n))
                .collect(Collectors.joining("\n", "passPercent: 50\n---\n", ""));
    }
}
