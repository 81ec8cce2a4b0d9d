package vn.hoctap;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.hoctap.identity.Role;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recordings;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/**
 * Forty seconds without network, on three pages at once: one follows a recorded session, one
 * answers a quiz, on one a reflection is typed. Each says what is happening; everything arrives.
 */
class NetworkCutIT extends PathTest {

    private static final int CUT_MILLIS = 40_000;
    private static final String MEMBER = "Bùi Thị Bền";
    private static final String STAFF = "Lưu Văn Chắc";
    private static final Pattern COUNTED = Pattern.compile("Đã ghi nhận \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d:\\d\\d");
    private static final Pattern PERCENT = Pattern.compile("Phần đã xem thật: (\\d+)%");
    private static final String FIRST_HALF = "Tổ tôi ghi giờ từng chuyến hàng,";
    private static final String SECOND_HALF = " rồi cuối ngày đọc lại cho nhau nghe.";

    /** The film lasts 178 seconds; forty of them are 22 percent. */
    private static final int LEAST_PERCENT = 21;

    @Autowired private StudyDocuments documents;
    @Autowired private StudyPlans plans;
    @Autowired private Recordings recordings;
    @Autowired private Quizzes quizzes;
    @Autowired private Clock clock;

    @Test
    void nothingIsLostAndThePagesSayWhatIsHappening() {
        var unit = world.unit("Đảng bộ Bến xe");
        world.member(unit, MEMBER);
        var staff = world.with(Role.BOARD_STAFF, world.root(), unit, STAFF);
        letIn(unit);
        var session = world.ask(staff, this::withSession);
        var quiz = world.ask(staff, this::withQuiz);
        var reflection = world.ask(staff, () -> plan("23-CT/MH", Step.REFLECTION));

        var film = open(MEMBER, PHONE);
        var sheet = film.context().newPage();
        var text = film.context().newPage();
        begin(film, session, sheet, quiz, text, reflection);
        film.context().setOffline(true);
        double cut = now(film);

        answer(sheet, 1);
        type(text, FIRST_HALF);
        sayThatTheyWait(film, sheet, text);
        film.waitForFunction("end => performance.now() > end", cut + CUT_MILLIS);
        answer(sheet, 2);
        type(text, SECOND_HALF);
        sayThatTheyWait(film, sheet, text);
        film.context().setOffline(false);

        assertThat(film.locator(".watched-card save-mark")).containsText(COUNTED);
        assertThat(sheet.locator("quiz-sheet save-mark")).containsText(SAVED);
        assertThat(text.locator("save-mark").first()).containsText(SAVED);
        List.of(film, sheet, text)
                .forEach(page -> page.waitForFunction("window.hoctapPieces.unsent() === 0"));
        assertThat(film.locator("#layout-network")).isHidden();
        everythingIsThereOnAnotherDevice(session, quiz, reflection);
    }

    private void begin(
            Page film,
            StudyPlanId session,
            Page sheet,
            StudyPlanId quiz,
            Page text,
            StudyPlanId reflection) {
        sheet.navigate(address("plans/" + quiz.value() + "/quiz"));
        sheet.locator("#quiz-start").click();
        assertThat(sheet.locator("#quiz-stem")).isVisible();
        text.navigate(address("plans/" + reflection.value() + "/reflection"));
        text.locator("#reflection-tab-write").click();
        assertThat(text.locator("essay-box .essay")).isVisible();
        film.navigate(address("plans/" + session.value() + "/session"));
        film.locator("#session-play").click();
        film.waitForFunction(
                """
                () => {
                  const video = document.querySelector('video');
                  return video.currentTime > 1 && video.buffered.length > 0
                      && video.buffered.end(video.buffered.length - 1) > 60;
                }
                """);
    }

    private static double now(Page page) {
        return ((Number) page.evaluate("performance.now()")).doubleValue();
    }

    private static void answer(Page sheet, int question) {
        if (question > 1) {
            sheet.locator("#quiz-on-phone").click();
        }
        assertThat(sheet.locator(".quiz-body")).containsText("Câu " + question + " / 3");
        sheet.locator("#quiz-answer-1").click();
        assertThat(sheet.locator("#quiz-answer-1")).hasAttribute("aria-checked", "true");
    }

    private static void type(Page text, String words) {
        text.locator("essay-box .essay").pressSequentially(words);
    }

    private static void sayThatTheyWait(Page film, Page sheet, Page text) {
        assertThat(film.locator("#layout-network")).containsText("Mất mạng");
        assertThat(film.locator(".watched-card save-mark")).containsText("Chờ mạng");
        assertThat(sheet.locator(".quiz-trouble")).containsText("Đang mất mạng");
        assertThat(sheet.locator("quiz-sheet save-mark")).containsText("Chờ mạng");
        assertThat(text.locator("#layout-network")).containsText("Mất mạng");
        assertThat(text.locator("save-mark").first()).containsText("Chờ mạng, chưa lưu");
    }

    private void everythingIsThereOnAnotherDevice(
            StudyPlanId session, StudyPlanId quiz, StudyPlanId reflection) {
        var desk = open(MEMBER, DESK);
        desk.navigate(address("plans/" + session.value() + "/session"));
        var watched = desk.locator("#session-watched");
        assertThat(watched).hasText(PERCENT);
        var percent = PERCENT.matcher(watched.innerText());
        assertThat(percent.find()).isTrue();
        assertThat(Integer.parseInt(percent.group(1))).isGreaterThanOrEqualTo(LEAST_PERCENT);

        desk.navigate(address("plans/" + quiz.value() + "/quiz"));
        assertThat(desk.locator(".quiz-legend:visible")).containsText("2 đã trả lời");

        desk.navigate(address("plans/" + reflection.value() + "/reflection"));
        assertThat(desk.locator("essay-box .essay")).hasText(FIRST_HALF + SECOND_HALF);
    }

    private StudyPlanId withSession() {
        var plan = plan("21-NQ/MH", Step.SESSION);
        var about =
                new NewRecording(
                        "Buổi học ghi hình", "Đỗ Hữu Nghĩa", "buoi-hoc.mp4", "", List.of(), 90);
        try (var video = NetworkCutIT.class.getResourceAsStream("/demo/session-01.mp4")) {
            recordings.add(plan, about, Objects.requireNonNull(video));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return plan;
    }

    private StudyPlanId withQuiz() {
        var plan = plan("22-NQ/MH", Step.QUIZ);
        quizzes.prepare(
                plan,
                """
                minutes: 20
                passPercent: 1
                ---
                ? 1 single I
                Câu hỏi thứ nhất?
                + Một
                - Hai

                ? 2 single I
                Câu hỏi thứ hai?
                + Một
                - Hai

                ? 3 truefalse I
                Câu hỏi thứ ba đúng.
                + Đúng
                - Sai
                """);
        return plan;
    }

    private StudyPlanId plan(String number, Step step) {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                number,
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ xe đúng giờ",
                                "I. Mục tiêu\nXe chạy đúng giờ, người đi yên tâm."));
        var due = Map.of(step, Vietnam.today(clock).plusDays(9));
        var plan =
                plans.draft(document, new PlanDetails("Đợt 1", due, Set.of(), "", 0, 0, Set.of()));
        plans.publish(plan);
        return plan;
    }
}
