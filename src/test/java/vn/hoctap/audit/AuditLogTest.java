package vn.hoctap.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import vn.hoctap.World;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.Vietnam;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"shared", "identity", "roster", "organization"})
@Import(World.class)
abstract class AuditLogTest {

    private static final UUID NONE = new UUID(0, 0);

    @Autowired private World world;
    @Autowired private Persons persons;
    @Autowired private AuditLog log;
    @Autowired private Clock clock;
    @Autowired private JdbcClient jdbc;

    private UnitId unit = new UnitId(NONE);
    private PersonId staff = new PersonId(NONE);
    private PersonId diem = new PersonId(NONE);
    private AccountId administrator = new AccountId(NONE);

    @BeforeEach
    void somebodyAppointsAndCorrects() {
        unit = world.unit("Sở Mẫu");
        staff = world.with(Role.BOARD_STAFF, world.root(), unit, "Hoàng Đình Khải");
        diem = world.member(unit, "Nguyễn Thị Ngọc Diễm");
        administrator = world.administrator();
        world.as(staff, () -> persons.appoint(diem, Post.CELL_SECRETARY, unit, today()));
        world.as(
                staff, () -> persons.endPost(diem, Post.CELL_SECRETARY, unit, today().plusDays(1)));
    }

    @Test
    void aLineSaysWhoDidWhatToWhomAndWhere() {
        var line = lines(of(staff, "roster.appoint")).getFirst();

        assertThat(line.who()).isEqualTo("Hoàng Đình Khải");
        assertThat(line.unit()).startsWith("Sở Mẫu");
        assertThat(line.object())
                .hasValueSatisfying(object -> {
                    assertThat(object.kind()).isEqualTo(AuditObject.Kind.PERSON);
                    assertThat(object.name()).isEqualTo("Nguyễn Thị Ngọc Diễm");
                    assertThat(object.unit()).startsWith("Sở Mẫu");
                });
    }

    @Test
    void theNewestComesFirstAndPagesFollowEachOther() {
        var filter = new AuditFilter(null, null, world.account(staff), null);

        assertThat(ask(() -> log.list(filter, 0, 1)))
                .extracting(AuditLine::operation)
                .containsExactly("roster.end-post");
        assertThat(ask(() -> log.list(filter, 1, 1)))
                .extracting(AuditLine::operation)
                .containsExactly("roster.appoint");
        assertThat(ask(() -> log.count(filter))).isEqualTo(2);
    }

    @Test
    void aPeriodEndsWithItsLastDayInVietnam() {
        var account = world.account(staff);

        assertThat(lines(new AuditFilter(today(), today(), account, null))).hasSize(2);
        assertThat(lines(new AuditFilter(null, today().minusDays(1), account, null))).isEmpty();
        assertThat(lines(new AuditFilter(today().plusDays(1), null, account, null))).isEmpty();
    }

    @Test
    void peopleAreFoundWithoutDiacriticsOnceTheyHaveDoneSomething() {
        assertThat(ask(() -> log.people("khai hoang", 0, 100)))
                .extracting(AuditPerson::account)
                .contains(world.account(staff))
                .doesNotContain(world.account(diem));
        assertThat(ask(() -> log.people("diem", 0, 100)))
                .extracting(AuditPerson::account)
                .doesNotContain(world.account(diem));
    }

    @Test
    void takingTheLogOutIsALineItself() {
        var bytes =
                ask(() ->
                        log.export(
                                of(staff, "roster.appoint"),
                                List.of("Việc làm"),
                                line -> List.of(line.operation())));

        assertThat(bytes).startsWith((byte) 'P', (byte) 'K');
        assertThat(lines(new AuditFilter(null, null, administrator, "audit.export"))).hasSize(1);
    }

    @Test
    void aLineWhoseObjectNobodyKnowsStaysALine() {
        jdbc.sql("update audit_entry set object_id = :none where account_id = :account")
                .param("none", UUID.randomUUID())
                .param("account", world.account(staff).value())
                .update();

        assertThat(lines(of(staff, "roster.appoint")))
                .singleElement()
                .satisfies(line -> assertThat(line.object()).isEmpty());
    }

    private AuditFilter of(PersonId person, String operation) {
        return new AuditFilter(null, null, world.account(person), operation);
    }

    private List<AuditLine> lines(AuditFilter filter) {
        return ask(() -> log.list(filter, 0, 10));
    }

    private <T> T ask(Supplier<T> question) {
        var answer = new AtomicReference<T>();
        world.as(administrator, () -> answer.set(question.get()));
        return answer.get();
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
