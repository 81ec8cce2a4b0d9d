package vn.hoctap.rights;

import static java.util.Map.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.World;
import vn.hoctap.grading.Criterion;
import vn.hoctap.grading.GradeId;
import vn.hoctap.grading.Rubric;
import vn.hoctap.identity.Role;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.RecordingId;
import vn.hoctap.live.Recordings;
import vn.hoctap.live.ViewingId;
import vn.hoctap.live.Viewings;
import vn.hoctap.notification.NoticeId;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.CaseId;
import vn.hoctap.originality.Essays;
import vn.hoctap.quiz.AttemptId;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.MaterialId;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** One object of every kind, all of one base organization, made through the doors. */
@TestComponent
class Things {

    private static final UUID NONE = new UUID(0, 0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String TEXT = Essays.of(1, 120);

    static final String QUIZ =
            """
            document: 01-NQ/MH
            title: Trắc nghiệm: lập hồ sơ
            attempts: 2
            ---
            ? 1 single II.1
            Ai là người lập hồ sơ của một công việc?
            - Văn thư của đơn vị
            + Người được giao làm công việc đó
            """;

    private final World world;
    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final Recordings recordings;
    private final Viewings viewings;
    private final HandIns handIns;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final Clock clock;

    private PersonId member = new PersonId(NONE);
    private StudyDocumentId document = new StudyDocumentId(NONE);
    private StudyPlanId plan = new StudyPlanId(NONE);
    private StudyPlanId draft = plan;
    private RecordingId recording = new RecordingId(NONE);
    private ViewingId viewing = new ViewingId(NONE);
    private AttemptId attempt = new AttemptId(NONE);
    private ReflectionId first = new ReflectionId(NONE);
    private ReflectionId second = first;
    private ReflectionId third = first;
    private ReflectionId elsewhere = first;
    private NoticeId notice = new NoticeId(NONE);
    private MaterialId material = new MaterialId(NONE);
    private CaseId file = new CaseId(NONE);
    private GradeId gradeOfFirst = new GradeId(NONE);
    private GradeId gradeOfSecond = gradeOfFirst;

    Things(
            World world,
            StudyDocuments documents,
            StudyPlans plans,
            Quizzes quizzes,
            Attempts attempts,
            Recordings recordings,
            Viewings viewings,
            HandIns handIns,
            Steps steps,
            JdbcClient jdbc,
            Clock clock) {
        this.world = world;
        this.documents = documents;
        this.plans = plans;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.recordings = recordings;
        this.viewings = viewings;
        this.handIns = handIns;
        this.steps = steps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param unit to which everything belongs
     * @param other where somebody has the same text as the first of the unit
     */
    void make(UnitId unit, UnitId other) {
        member = world.member(unit, "Nguyễn Thị Lan");
        var hau = world.member(unit, "Trần Văn Hậu");
        var binh = world.member(unit, "H’Bình Niê");
        var far = world.member(other, "Đặng Thị Hồng Loan");
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Hoàng Thu Trang");
        world.as(staff, this::publish);
        world.as(member, this::study);
        first = handIn(member, Essays.of(9, 120));
        second = handIn(hau, TEXT);
        third = handIn(binh, Essays.nearly(TEXT, 5));
        elsewhere = handIn(far, Essays.of(9, 120));
        Awaitility.await().atMost(PATIENCE).until(() -> count("event_publication") == 0);
        lookUp();
    }

    /** What listeners made of it. */
    private void lookUp() {
        notice =
                new NoticeId(
                        one(
                                """
                                select id from notification_notice where person_id = ?
                                 fetch first 1 rows only
                                """,
                                member.value()));
        material =
                new MaterialId(
                        one(
                                """
                                select id from resolution_material
                                 where document_id = ? and kind = 'SLIDES'
                                """,
                                document.value()));
        file =
                new CaseId(
                        one(
                                "select case_id from originality_member where reflection_id = ?",
                                second.value()));
        gradeOfFirst = grade(first);
        gradeOfSecond = grade(second);
    }

    private void publish() {
        document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "07-NQ/MH",
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Lập hồ sơ công việc",
                                "I. Mục tiêu\nMọi việc của chi bộ được làm gọn."));
        documents.addMaterial(
                document,
                NewMaterial.typed(MaterialKind.SLIDES, "Trang chiếu", false, "Lập danh mục hồ sơ"));
        plan = plans.draft(document, details());
        draft = plans.draft(document, details());
        quizzes.prepare(plan, QUIZ);
        recording = recordings.add(plan, newRecording(), video());
        plans.publish(plan);
    }

    PlanDetails details() {
        var today = Vietnam.today(clock);
        var due =
                Map.ofEntries(
                        entry(Step.SESSION, today.plusDays(3)),
                        entry(Step.QUIZ, today.plusDays(4)),
                        entry(Step.REFLECTION, today.plusDays(5)),
                        entry(Step.RESULT, today.plusDays(9)));
        return new PlanDetails(
                "Học Nghị quyết", due, Set.of(), "", 20, 0, Set.of(Post.UNIT_SECRETARY));
    }

    static NewRecording newRecording() {
        return new NewRecording("Buổi học", "", "session.mp4", "", List.of(), 90);
    }

    static ByteArrayInputStream video() {
        try (var file = new ClassPathResource("demo/session-01.mp4").getInputStream()) {
            return new ByteArrayInputStream(file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void study() {
        viewing = viewings.open(recording).viewing().orElseThrow();
        steps.done(plan, member, Step.SESSION);
        attempt = attempts.start(plan);
    }

    private ReflectionId handIn(PersonId author, String text) {
        steps.done(plan, author, Step.SESSION);
        steps.done(plan, author, Step.QUIZ);
        return world.ask(
                author,
                () -> {
                    var reflection = handIns.start(plan);
                    handIns.submit(reflection, handIns.save(reflection, text).id());
                    return reflection;
                });
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query((row, n) -> row.getInt(1)).single();
    }

    private UUID one(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query((row, n) -> row.getObject(1, UUID.class)).single();
    }

    PersonId member() {
        return member;
    }

    StudyDocumentId document() {
        return document;
    }

    MaterialId material() {
        return material;
    }

    /** Published. */
    StudyPlanId plan() {
        return plan;
    }

    /** Not published. */
    StudyPlanId draft() {
        return draft;
    }

    RecordingId recording() {
        return recording;
    }

    ViewingId viewing() {
        return viewing;
    }

    AttemptId attempt() {
        return attempt;
    }

    /** In no case. */
    ReflectionId first() {
        return first;
    }

    /** In the case, with {@link #third()}. */
    ReflectionId second() {
        return second;
    }

    ReflectionId third() {
        return third;
    }

    /** Of another unit, with the words of {@link #first()}. */
    ReflectionId elsewhere() {
        return elsewhere;
    }

    GradeId gradeOfFirst() {
        return gradeOfFirst;
    }

    GradeId gradeOfSecond() {
        return gradeOfSecond;
    }

    private GradeId grade(ReflectionId reflection) {
        return new GradeId(
                one("select id from grading_grade where reflection_id = ?", reflection.value()));
    }

    CaseId file() {
        return file;
    }

    NoticeId notice() {
        return notice;
    }

    List<String> criteria() {
        return Rubric.STANDARD.criteria().stream().map(Criterion::key).toList();
    }
}
