package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/**
 * Plans that ask for a reflection of at least 20 words, and reflections that were handed in; made
 * through the doors. Import it together with {@link World}.
 */
@TestComponent
public class HandedInWorld {

    private final World world;
    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final HandIns handIns;

    HandedInWorld(World world, StudyDocuments documents, StudyPlans plans, HandIns handIns) {
        this.world = world;
        this.documents = documents;
        this.plans = plans;
        this.handIns = handIns;
    }

    /** A plan of the whole; published, so its members must be there before. */
    public StudyPlanId plan(LocalDate due) {
        var staff = world.ofTheWhole(Role.BOARD_STAFF, "Trần Văn Ban");
        return world.ask(staff, () -> published(due));
    }

    private StudyPlanId published(LocalDate due) {
        var document =
                documents.register(
                        new NewDocument(
                                DocumentKind.RESOLUTION,
                                "07-NQ/MH-" + UUID.randomUUID().toString().substring(0, 6),
                                "Ban Mẫu",
                                World.FOUNDED,
                                "Nghị quyết mẫu về lưu trữ",
                                "Hồ sơ được lưu trữ gọn gàng."));
        var days = new EnumMap<Step, LocalDate>(Step.class);
        days.put(Step.REFLECTION, due);
        days.put(Step.RESULT, due.plusDays(30));
        var plan =
                plans.draft(
                        document,
                        new PlanDetails(
                                "Học Nghị quyết mẫu",
                                Map.copyOf(days),
                                Set.of(),
                                "",
                                20,
                                0,
                                PlanDetails.KEY_POSTS));
        plans.publish(plan);
        return plan;
    }

    /** Hands in a text of so many words that differs from any other. */
    public ReflectionId handIn(PersonId author, StudyPlanId plan, int words) {
        return handIn(author, plan, text(words));
    }

    /** Hands in this text. */
    public ReflectionId handIn(PersonId author, StudyPlanId plan, String text) {
        return world.ask(
                author,
                () -> {
                    var id = handIns.start(plan);
                    handIns.submit(id, handIns.save(id, text).id());
                    return id;
                });
    }

    private static String text(int words) {
        return "chữ ".repeat(words - 1) + UUID.randomUUID();
    }
}
