package vn.hoctap.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.live.Chapter;
import vn.hoctap.live.NewRecording;
import vn.hoctap.live.Recordings;
import vn.hoctap.quiz.Quizzes;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.MaterialKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.NewMaterial;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** The three study documents with their materials and a plan for each. */
@Component
class DemoStudy {

    /**
     * Days from today to the last day of each step, document by document; the sessions of the
     * second and third were held in the hall.
     */
    private static final List<List<Integer>> DUE =
            List.of(
                    List.of(7, 10, 12, 16, 40),
                    List.of(-3, 1, 2, 3, 30),
                    List.of(-9, -6, -4, 1, 20));

    private static final long MILLIS = 1_000;

    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final Quizzes quizzes;
    private final Recordings recordings;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    DemoStudy(
            StudyDocuments documents,
            StudyPlans plans,
            Quizzes quizzes,
            Recordings recordings,
            Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.quizzes = quizzes;
        this.recordings = recordings;
        this.clock = clock;
    }

    /** The plans by the number of their document; published, the first in the list last. */
    void publish() {
        var texts = documents();
        for (int i = texts.size() - 1; i >= 0; i--) {
            var text = texts.get(i);
            boolean recorded = i == 0;
            var plan = plan(text, DUE.get(i), recorded);
            quizzes.prepare(plan, DemoText.raw("quizzes/" + text.name() + ".txt"));
            if (recorded) {
                record(plan);
            }
            plans.publish(plan);
        }
    }

    private void record(StudyPlanId plan) {
        var chapters = json.readTree(DemoText.raw("session-01.chapters.json")).get("chapters");
        var marks = new ArrayList<Chapter>();
        for (var chapter : chapters) {
            marks.add(
                    new Chapter(
                            chapter.get("startSeconds").asLong() * MILLIS,
                            chapter.get("title").asString()));
        }
        var recording =
                new NewRecording(
                        "Buổi học ghi hình: lập hồ sơ và lưu trữ hồ sơ",
                        "",
                        "session-01.mp4",
                        DemoText.raw("session-01.vi.vtt"),
                        marks,
                        NewRecording.USUAL_DEMAND);
        try (var video = new ClassPathResource("demo/session-01.mp4").getInputStream()) {
            recordings.add(plan, recording, video);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<DemoText> documents() {
        return DemoText.folder("documents", "??-??-MH.txt");
    }

    private StudyPlanId plan(DemoText text, List<Integer> due, boolean recorded) {
        var document = register(text);
        var outline = DemoText.of("documents/" + text.name() + ".outline.txt");
        var details =
                new PlanDetails(
                        text.get("short"),
                        days(due, recorded),
                        Set.of(),
                        outline.body().strip(),
                        Integer.parseInt(outline.get("minWords")),
                        Integer.parseInt(outline.get("maxWords")),
                        PlanDetails.KEY_POSTS);
        return plans.draft(document, details);
    }

    private Map<Step, LocalDate> days(List<Integer> due, boolean recorded) {
        var today = Vietnam.today(clock);
        var days = new EnumMap<Step, LocalDate>(Step.class);
        int i = 0;
        for (var step : Step.values()) {
            days.put(step, today.plusDays(due.get(i++)));
        }
        if (!recorded) {
            days.remove(Step.SESSION);
        }
        return days;
    }

    private StudyDocumentId register(DemoText text) {
        var id =
                documents.register(
                        new NewDocument(
                                DocumentKind.valueOf(text.get("kindCode")),
                                text.get("number"),
                                text.get("issuer"),
                                LocalDate.parse(text.get("issued")),
                                text.get("short"),
                                plain(text)));
        var slides = DemoText.of("documents/" + text.name() + ".slides.txt");
        documents.addMaterial(
                id,
                NewMaterial.typed(
                        MaterialKind.SLIDES, "Trang chiếu của buổi học", true, slides(slides)));
        var outline = DemoText.of("documents/" + text.name() + ".outline.txt");
        documents.addMaterial(
                id,
                NewMaterial.typed(
                        MaterialKind.OUTLINE,
                        "Đề cương gợi ý viết thu hoạch",
                        false,
                        outline.body().strip()));
        return id;
    }

    /** Headings as documents number them: "I. Tình hình" and "1. Kết quả". */
    private static String plain(DemoText text) {
        var lines = new ArrayList<String>();
        for (var line : text.body().lines().map(String::strip).toList()) {
            if (line.startsWith("### ")) {
                lines.add(heading(line.substring(4).replaceFirst("^[IVX]+\\.", "")));
            } else if (line.startsWith("## ")) {
                lines.add(heading(line.substring(3)));
            } else if (line.startsWith("# ")) {
                lines.add(line.substring(2));
            } else if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return String.join("\n", lines);
    }

    private static String heading(String keyAndText) {
        return keyAndText.replaceFirst("\\s*\\|\\s*", ". ");
    }

    private static String slides(DemoText text) {
        return text.body()
                .lines()
                .filter(line -> !line.startsWith("@") && !line.startsWith(">"))
                .map(line -> line.startsWith("# ") ? line.substring(2) : line)
                .collect(Collectors.joining("\n", text.get("heading") + "\n\n", ""));
    }
}
