package vn.hoctap.rights;

import static vn.hoctap.rights.Call.does;
import static vn.hoctap.rights.Call.shows;
import static vn.hoctap.rights.Kind.DOCUMENT;
import static vn.hoctap.rights.Kind.MATERIAL;
import static vn.hoctap.rights.Kind.NOTHING;
import static vn.hoctap.rights.Kind.PERSON;
import static vn.hoctap.rights.Kind.PLAN;
import static vn.hoctap.rights.Kind.RECORDING;
import static vn.hoctap.rights.Kind.UNIT;
import static vn.hoctap.rights.Kind.VIEWING;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.files.FileId;
import vn.hoctap.live.Beat;
import vn.hoctap.live.Ranges;
import vn.hoctap.live.Recordings;
import vn.hoctap.live.Viewings;
import vn.hoctap.quiz.Attempts;
import vn.hoctap.quiz.QuizPolicy;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.resolution.BroughtFile;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.resolution.StudyFiles;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.Extension;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPaths;
import vn.hoctap.study.StudyPlans;
import vn.hoctap.study.UnitFilter;
import vn.hoctap.study.UnitLook;
import vn.hoctap.study.UnitPaths;
import vn.hoctap.study.UnitSort;

/** Study documents, plans, recordings and quizzes. */
@TestComponent
class CallsOfStudy implements Calls {

    private final StudyDocuments documents;
    private final StudyFiles files;
    private final StudyPlans plans;
    private final StudyPaths paths;
    private final UnitPaths unitPaths;
    private final Recordings recordings;
    private final Viewings viewings;
    private final Quizzes quizzes;
    private final Attempts attempts;
    private final LocalDate today;

    CallsOfStudy(
            StudyDocuments documents,
            StudyFiles files,
            StudyPlans plans,
            StudyPaths paths,
            UnitPaths unitPaths,
            Recordings recordings,
            Viewings viewings,
            Quizzes quizzes,
            Attempts attempts,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.plans = plans;
        this.paths = paths;
        this.unitPaths = unitPaths;
        this.recordings = recordings;
        this.viewings = viewings;
        this.quizzes = quizzes;
        this.attempts = attempts;
        this.today = Vietnam.today(clock);
    }

    @Override
    public List<Call> all() {
        return Stream.of(resolution(), materials(), plans(), paths(), live(), quiz())
                .flatMap(List::stream)
                .toList();
    }

    private List<Call> resolution() {
        return List.of(
                shows("resolution.list", NOTHING, m -> documents.list("", 0, 10)),
                shows("resolution.list", NOTHING, m -> documents.count("")),
                shows("resolution.open", DOCUMENT, m -> documents.open(m.things().document())),
                shows("resolution.register", NOTHING, m -> documents.register(document("01"))),
                shows(
                        "resolution.register",
                        NOTHING,
                        m -> documents.register(document("02"), brought())),
                does(
                        "resolution.correct",
                        DOCUMENT,
                        m -> documents.correct(m.things().document(), document("03"), version(m))));
    }

    private static int version(Moment moment) {
        return moment.jdbc()
                .sql("select version from resolution_document where id = ?")
                .param(moment.things().document().value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private static NewDocument document(String number) {
        return new NewDocument(
                DocumentKind.DIRECTIVE,
                number + "-CT/MH",
                "Ban Mẫu",
                LocalDate.of(2026, 10, 2),
                "Tiết kiệm điện",
                "I. Yêu cầu\nTắt đèn khi ra khỏi phòng.");
    }

    private static BroughtFile brought() {
        return new BroughtFile(new FileId(UUID.randomUUID()), "phim.mp4", 10, false);
    }

    private List<Call> materials() {
        return List.of(
                shows(
                        "resolution.add-material",
                        DOCUMENT,
                        m ->
                                documents.addMaterial(
                                        m.things().document(),
                                        NewMaterial.typed(
                                                MaterialKind.OUTLINE, "Đề cương", false, "Một"))),
                does(
                        "resolution.remove-material",
                        MATERIAL,
                        m -> documents.removeMaterial(m.things().material())),
                shows(
                        "resolution.bring-file",
                        NOTHING,
                        m ->
                                files.bring(
                                        "phim.mp4",
                                        new ByteArrayInputStream(
                                                "phim".getBytes(StandardCharsets.UTF_8)))),
                does("resolution.bring-file", NOTHING, m -> files.discard(brought())),
                shows("resolution.read-file", NOTHING, m -> files.text(brought())),
                shows("resolution.read-file", NOTHING, m -> files.finished(brought()).isDone()));
    }

    private List<Call> plans() {
        return List.of(
                shows("study.list-plans", NOTHING, m -> plans.list(0, 10)),
                shows("study.list-plans", NOTHING, m -> plans.count()),
                shows("study.open-plan", PLAN, m -> plans.open(m.things().plan())),
                shows("study.progress", PLAN, m -> plans.progress(m.things().plan())),
                shows(
                        "study.draft",
                        DOCUMENT,
                        m -> plans.draft(m.things().document(), m.things().details())),
                does(
                        "study.change",
                        PLAN,
                        m ->
                                plans.change(
                                        m.things().draft(), m.things().details(), planVersion(m))),
                shows("study.publish", PLAN, m -> plans.publish(m.things().draft())),
                shows(
                        "study.enrol",
                        PLAN,
                        m -> plans.enrol(m.things().plan(), m.things().member())),
                does(
                        "study.extend",
                        PERSON,
                        m ->
                                plans.extend(
                                        m.object(),
                                        new Extension(
                                                m.things().plan(),
                                                m.object(),
                                                Step.REFLECTION,
                                                today.plusDays(8),
                                                "Ốm"))));
    }

    private static int planVersion(Moment moment) {
        return moment.jdbc()
                .sql("select version from study_plan where id = ?")
                .param(moment.things().draft().value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private static UnitLook look() {
        return new UnitLook(UnitFilter.ALL, "", UnitSort.DUE);
    }

    private List<Call> paths() {
        return List.of(
                shows("study.my-paths", NOTHING, m -> paths.mine(0, 10)),
                shows("study.my-path", PLAN, m -> paths.open(m.things().plan())),
                shows(
                        "study.my-path",
                        PLAN,
                        m -> paths.material(m.things().plan(), m.things().material())),
                shows(
                        "study.open-material",
                        PLAN,
                        m -> paths.read(m.things().plan(), m.things().material())),
                shows(
                        "study.unit-table",
                        UNIT,
                        m ->
                                unitPaths.table(
                                        m.base(), m.things().plan(), UnitFilter.ALL, "", 0, 10)),
                shows(
                        "study.unit-table",
                        UNIT,
                        m -> unitPaths.table(m.base(), m.things().plan(), look(), 0, 10)),
                shows(
                        "study.export-unit-table",
                        UNIT,
                        m ->
                                unitPaths.export(
                                        m.base(),
                                        m.things().plan(),
                                        look(),
                                        List.of("Họ và tên"),
                                        row -> List.of(row.name()))),
                shows("study.unit-table", UNIT, m -> unitPaths.counts(m.base(), m.things().plan())),
                shows("study.unit-table", UNIT, m -> unitPaths.plans(m.base())));
    }

    private List<Call> live() {
        return List.of(
                shows(
                        "live.add",
                        PLAN,
                        m ->
                                recordings.add(
                                        m.things().plan(), Things.newRecording(), Things.video())),
                shows("live.follow", PLAN, m -> viewings.follow(m.things().plan())),
                shows("live.open", RECORDING, m -> viewings.open(m.things().recording())),
                shows("live.play", RECORDING, m -> recordings.video(m.things().recording())),
                shows("live.play", RECORDING, m -> recordings.captions(m.things().recording()))
                        .maybeNothing(),
                shows(
                        "live.watch",
                        VIEWING,
                        m ->
                                viewings.watch(
                                        m.things().viewing(), new Beat(7, Ranges.NONE, 0, true))));
    }

    private List<Call> quiz() {
        return List.of(
                shows("quiz.open", PLAN, m -> quizzes.open(m.things().plan())),
                shows("quiz.prepare", PLAN, m -> quizzes.prepare(m.things().draft(), Things.QUIZ)),
                shows(
                        "quiz.prepare",
                        PLAN,
                        m ->
                                quizzes.prepare(
                                        m.things().draft(),
                                        Things.QUIZ,
                                        QuizPolicy.of(2, Duration.ofMinutes(20), 70))),
                shows("quiz.look", PLAN, m -> attempts.look(m.things().plan())),
                shows("quiz.start", PLAN, m -> attempts.start(m.things().plan()))
                        .when(m -> m.opened("QUIZ")));
    }
}
