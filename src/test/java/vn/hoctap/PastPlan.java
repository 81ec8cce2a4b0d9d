package vn.hoctap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.organization.UnitId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** A published plan all of whose days are over. */
@TestComponent
public class PastPlan {

    private static final int DAYS_AGO = 20;
    private static final int DAYS_BETWEEN = 2;

    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final Clock clock;

    PastPlan(StudyDocuments documents, StudyPlans plans, Clock clock) {
        this.documents = documents;
        this.plans = plans;
        this.clock = clock;
    }

    /** For all members of the unit; done as board staff. */
    public StudyPlanId publish(UnitId unit) {
        var number = UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH";
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                number,
                                "Ban Mẫu",
                                LocalDate.of(2026, 10, 1),
                                "Giữ gìn hồ sơ",
                                "I. Mục tiêu\nHồ sơ được giữ gọn."));
        var due = new EnumMap<Step, LocalDate>(Step.class);
        var last = Vietnam.today(clock).minusDays(DAYS_AGO);
        for (var step : List.of(Step.values())) {
            due.put(step, last);
            last = last.plusDays(DAYS_BETWEEN);
        }
        var plan =
                plans.draft(
                        document, new PlanDetails("Đợt 1", due, Set.of(unit), "", 0, 0, Set.of()));
        plans.publish(plan);
        return plan;
    }
}
