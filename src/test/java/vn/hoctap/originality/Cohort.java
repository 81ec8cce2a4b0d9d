package vn.hoctap.originality;

import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.study.PlanDetails;
import vn.hoctap.study.Step;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** A plan that asks for reflections, and members who hand them in, all through the doors. */
@TestComponent
public class Cohort {

    static final LocalDate DUE = LocalDate.of(2026, 12, 5);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final World world;
    private final StudyDocuments documents;
    private final StudyPlans plans;
    private final HandIns handIns;
    private final JdbcClient jdbc;

    Cohort(
            World world,
            StudyDocuments documents,
            StudyPlans plans,
            HandIns handIns,
            JdbcClient jdbc) {
        this.world = world;
        this.documents = documents;
        this.plans = plans;
        this.handIns = handIns;
        this.jdbc = jdbc;
    }

    /** A published plan of which holders of a unit secretary's post are key officials. */
    public StudyPlanId plan(PersonId board, UnitId... units) {
        return world.ask(
                board,
                () -> {
                    var document = documents.register(document());
                    var plan = plans.draft(document, details(units));
                    plans.publish(plan);
                    return plan;
                });
    }

    private static NewDocument document() {
        return new NewDocument(
                DocumentKind.RESOLUTION,
                UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH",
                "Đảng ủy Khối Minh Họa",
                LocalDate.of(2026, 10, 5),
                "Lập hồ sơ công việc",
                "I. Tình hình\n" + Essays.of(7, 240));
    }

    private static PlanDetails details(UnitId... units) {
        return new PlanDetails(
                "Học tập Nghị quyết",
                Map.ofEntries(entry(Step.REFLECTION, DUE)),
                Set.of(units),
                "",
                50,
                3_000,
                Set.of(Post.UNIT_SECRETARY));
    }

    /** A text typed and handed in; judged when this returns. */
    public ReflectionId handIn(PersonId author, StudyPlanId plan, String text) {
        var reflection = submit(author, plan, text);
        judged();
        return reflection;
    }

    /** The same without waiting for the judgement. */
    ReflectionId submit(PersonId author, StudyPlanId plan, String text) {
        return world.ask(
                author,
                () -> {
                    var reflection = handIns.start(plan);
                    handIns.submit(reflection, handIns.save(reflection, text).id());
                    return reflection;
                });
    }

    void withdraw(PersonId author, ReflectionId reflection) {
        world.as(author, () -> handIns.withdraw(reflection));
        judged();
    }

    /** Waits until every listener has done its work. */
    public void judged() {
        await().atMost(PATIENCE)
                .until(() ->
                        jdbc.sql("select count(*) from event_publication")
                                        .query((row, n) -> row.getInt(1))
                                        .single()
                                == 0);
    }

    public PersonId boardMember(String name) {
        return world.ofTheWhole(Role.BOARD_STAFF, name);
    }

    public PersonId secretary(UnitId unit, String name) {
        return world.with(Role.UNIT_SECRETARY, unit, unit, name);
    }

    public PersonId deputy(UnitId unit, String name) {
        return world.with(Role.DEPUTY, unit, unit, name);
    }
}
