package vn.hoctap.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.MovedClock;
import vn.hoctap.PastPlan;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** Notices by e-mail, on a mail server of the test; the same tests on every database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"files", "documents", "pieces", "textreuse", "audit"})
@Import({World.class, PastPlan.class, LettersTest.Post.class})
abstract class LettersTest {

    private static final UUID NONE = new UUID(0, 0);
    private static final AtomicReference<Instant> TIME =
            new AtomicReference<>(Instant.parse("2026-11-23T13:14:05Z"));

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

    @Autowired private World world;
    @Autowired private PastPlan pastPlan;
    @Autowired private Letters letters;
    @Autowired private Told told;
    @Autowired private Notices notices;
    @Autowired private Reminders reminders;
    @Autowired private JavaMailSenderImpl mail;
    @Autowired private JdbcClient jdbc;

    private String name = "";
    private UnitId unit = new UnitId(NONE);
    private PersonId diem = new PersonId(NONE);
    private PersonId hau = diem;
    private PersonId secretary = diem;
    private PersonId staff = diem;
    private StudyPlanId plan = new StudyPlanId(NONE);

    @BeforeEach
    void twoWithAddressesAndAServer() {
        server.start();
        mail.setHost("127.0.0.1");
        mail.setPort(server.getSmtp().getPort());
        unit = world.unit("Sở Mẫu");
        name = "Nguyễn Thị Ngọc Diễm" + COUNT.incrementAndGet();
        diem = world.member(unit, name);
        hau = world.member(unit, "Trần Văn Hậu");
        secretary = world.with(Role.UNIT_SECRETARY, unit, unit, "Lê Quang Tuấn");
        staff = world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Đình Khải");
        address(diem, "diem@example.org", null);
        address(hau, "hau@example.org", "en");
        plan = world.ask(staff, () -> pastPlan.publish(unit));
        await().until(() -> world.ask(diem, notices::unread) > 0);
    }

    @AfterEach
    void endTheServer() {
        server.stop();
        jdbc.sql("update identity_account set email = null").update();
        jdbc.sql("delete from notification_mail").update();
    }

    @Test
    void whoHasAnAddressIsWrittenToOnceInHisLanguage() throws MessagingException, IOException {
        letters.run();
        letters.run();

        assertThat(received()).hasSize(2);
        var vietnamese = to("diem@example.org");
        assertThat(vietnamese.getSubject()).isEqualTo("Có văn bản mới cần học tập");
        assertThat(vietnamese.getContentType()).startsWith("text/plain");
        assertThat(vietnamese.getContent().toString())
                .startsWith("Kính gửi đồng chí " + name + ",")
                .contains("mời đồng chí bắt đầu từ bước Tài liệu.");
        var english = to("hau@example.org");
        assertThat(english.getContent().toString()).startsWith("Dear Trần Văn Hậu,");
        assertThat(world.ask(staff, () -> told.list(name, 0, 9)).getFirst().mail())
                .isEqualTo(ToldRow.Mail.SENT);
        assertThat(world.ask(staff, () -> told.list("le quang", 0, 9)).getFirst().mail())
                .isEqualTo(ToldRow.Mail.NONE);
    }

    @Test
    void whatAServerThatIsDownDidNotTakeIsSentWhenItIsBack() {
        server.stop();
        letters.run();
        assertThat(world.ask(staff, () -> told.list(name, 0, 9)))
                .extracting(ToldRow::mail)
                .containsExactly(ToldRow.Mail.WAITING);

        server.start();
        mail.setPort(server.getSmtp().getPort());
        TIME.set(TIME.get().plus(Duration.ofMinutes(2)));
        letters.run();

        assertThat(received()).hasSize(2);
        assertThat(world.ask(staff, () -> told.list(name, 0, 9)))
                .extracting(ToldRow::mail)
                .containsExactly(ToldRow.Mail.SENT);
    }

    @Test
    void anAddressThatIsNoneKeepsNobodyElseWaiting() {
        address(diem, "không phải địa chỉ", null);
        letters.run();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aReminderIsALetterToo() {
        letters.run();
        world.as(secretary, () -> reminders.remind(diem, plan));
        letters.run();

        assertThat(received()).hasSize(3);
        assertThat(world.ask(staff, () -> told.list(name, 0, 9)))
                .extracting(ToldRow::kind)
                .containsExactlyInAnyOrder(NoticeKind.REMINDED, NoticeKind.PLAN_PUBLISHED);
        assertThat(world.ask(staff, () -> told.count(name))).isEqualTo(2);
        assertThatThrownBy(() -> world.ask(secretary, () -> told.count("")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void eachKindOfNoticeIsALetterInBothLanguagesWithNothingLeftToFill() {
        for (var kind : NoticeKind.values()) {
            for (var language : List.of("vi", "en")) {
                var letter = new Letter(NONE, "a@b", language, kind, "{0}", "07-NQ", plan(), 0);
                assertThat(letter.subject()).isNotBlank().doesNotContain("{", "\n");
                assertThat(letter.body("https://hoc-tap.example"))
                        .contains("https://hoc-tap.example");
                assertThat(letter.body("").toLowerCase(Locale.ROOT)).doesNotContain("{1}", "{2}");
            }
        }
    }

    private static java.time.LocalDate plan() {
        return java.time.LocalDate.of(2026, 12, 5);
    }

    private void address(
            PersonId person, String address, @org.jspecify.annotations.Nullable String language) {
        jdbc.sql("update identity_account set email = ?, language = ? where person_id = ?")
                .params(Arrays.asList(address, language, person.value()))
                .update();
    }

    private MimeMessage[] received() {
        return server.getReceivedMessages();
    }

    private MimeMessage to(String address) {
        return Stream.of(received())
                .filter(message -> address.equals(recipient(message)))
                .findFirst()
                .orElseThrow();
    }

    private static String recipient(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Post {

        @Bean
        JavaMailSenderImpl sender() {
            var sender = new JavaMailSenderImpl();
            sender.setDefaultEncoding("UTF-8");
            return sender;
        }

        @Bean
        @Primary
        MovedClock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
