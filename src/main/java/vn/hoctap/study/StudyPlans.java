package vn.hoctap.study;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door to study plans. */
@Service
@Transactional
public class StudyPlans {

    private final PlanStore plans;
    private final StepTable table;
    private final PlanRows rows;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<StepContent> contents;
    private final Clock clock;

    StudyPlans(
            PlanStore plans,
            StepTable table,
            PlanRows rows,
            ApplicationEventPublisher events,
            ObjectProvider<StepContent> contents,
            Clock clock) {
        this.plans = plans;
        this.table = table;
        this.rows = rows;
        this.events = events;
        this.contents = contents;
        this.clock = clock;
    }

    @Operation("study.draft")
    public StudyPlanId draft(StudyDocumentId document, PlanDetails details) {
        var id = new StudyPlanId(UUID.randomUUID());
        plans.insert(id, document, details, clock.instant());
        return id;
    }

    /**
     * @param version as read by {@link #open}
     * @throws PlanPublishedAlready when members follow it
     * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else was
     *     quicker
     */
    @Operation("study.change")
    public void change(StudyPlanId plan, PlanDetails details, int version) {
        if (plans.find(plan).orElseThrow().published() != null) {
            throw new PlanPublishedAlready(plan);
        }
        plans.update(plan, details, version);
    }

    /**
     * Gives the plan to every member of its units who must study today; key officials are frozen as
     * of today.
     *
     * @return how many persons it concerns
     * @throws PlanPublishedAlready when it is not a draft
     * @throws NobodyConcerned when there is no such member; it stays a draft
     */
    @Operation("study.publish")
    public int publish(StudyPlanId plan) {
        var today = Vietnam.today(clock);
        if (!plans.publish(plan, clock.instant(), today)) {
            throw new PlanPublishedAlready(plan);
        }
        int written = table.fill(plan, today);
        if (written == 0) {
            throw new NobodyConcerned(plan);
        }
        table.freezeKeyOfficials(plan, today);
        events.publishEvent(new PlanPublished(plan));
        return written / plans.due(plan).size();
    }

    /**
     * Gives a published plan to somebody who joined one of its units later; whoever has it already
     * keeps what he did and where it counts.
     *
     * @return whether it concerns him now
     */
    @Operation("study.enrol")
    public boolean enrol(StudyPlanId plan, PersonId person) {
        boolean published = plans.find(plan).filter(p -> p.published() != null).isPresent();
        if (!published || table.concerns(plan, person)) {
            return published;
        }
        return table.fill(plan, person, Vietnam.today(clock)) > 0;
    }

    /** Gives one person more time for one step. */
    @Operation("study.extend")
    public void extend(PersonId person, Extension extension) {
        if (!person.equals(extension.person())
                || !table.concerns(extension.plan(), extension.person())) {
            throw new NotOnThisPlan(extension.plan(), person);
        }
        table.extend(extension, clock.instant());
        events.publishEvent(
                new DeadlineExtended(
                        extension.plan(), extension.step(), extension.until(), Set.of(person)));
    }

    /** Drafts first, then the newest. */
    @Operation("study.list-plans")
    @Transactional(readOnly = true)
    public List<PlanRow> list(int offset, int limit) {
        return rows.page(offset, limit);
    }

    @Operation("study.list-plans")
    @Transactional(readOnly = true)
    public int count() {
        return rows.count();
    }

    /** A plan with everything that was decided about it, for those who make plans. */
    @Operation("study.open-plan")
    @Transactional(readOnly = true)
    public OpenPlan open(StudyPlanId id) {
        var plan = plans.find(id).orElseThrow();
        var task = plans.task(id).orElseThrow();
        var details =
                new PlanDetails(
                        plan.title(),
                        plan.due(),
                        plans.units(id),
                        task.outline(),
                        task.leastWords(),
                        task.mostWords(),
                        plans.keyPosts(id));
        return new OpenPlan(
                id, plan.document(), details, empty(plan), plan.published(), plans.version(id));
    }

    private Set<Step> empty(StudyPlan plan) {
        return contents.stream()
                .filter(content -> plan.due().containsKey(content.step()))
                .filter(content -> !content.ready(plan.id()))
                .map(StepContent::step)
                .collect(Collectors.toSet());
    }

    /** How far each base organization is with a plan, by name. */
    @Operation("study.progress")
    @Transactional(readOnly = true)
    public List<UnitProgress> progress(StudyPlanId plan) {
        return rows.progress(plan, Vietnam.today(clock));
    }

    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<StudyPlan> find(StudyPlanId plan) {
        return plans.find(plan);
    }

    /** What a plan asks of a reflection; empty when there is no such plan. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<ReflectionTask> reflectionTask(StudyPlanId plan) {
        return plans.task(plan);
    }

    /** Whether a person is asked to follow a plan. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean concerns(StudyPlanId plan, PersonId person) {
        return table.concerns(plan, person);
    }

    /** Whether the board grades his reflection: a key official as of the plan's day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isKeyOfficial(StudyPlanId plan, PersonId person) {
        return table.isKeyOfficial(plan, person);
    }
}
