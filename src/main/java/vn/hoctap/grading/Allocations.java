package vn.hoctap.grading;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.originality.CaseId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.Standing;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** Who grades which reflection: by rule when it is handed in, by hand afterwards. */
@Service
@Transactional
public class Allocations {

    private final GradeStore grades;
    private final Graders graders;
    private final Reflections reflections;
    private final Steps steps;
    private final WaitingEssays waiting;
    private final Desks desks;

    Allocations(
            GradeStore grades,
            Graders graders,
            Reflections reflections,
            Steps steps,
            WaitingEssays waiting,
            Desks desks) {
        this.grades = grades;
        this.graders = graders;
        this.reflections = reflections;
        this.steps = steps;
        this.waiting = waiting;
        this.desks = desks;
    }

    /** Gives a version that was handed in to a grader; twice changes nothing. */
    @BetweenModules
    public void handedIn(ReflectionId reflection, int version) {
        boolean stands =
                reflections
                        .standing(reflection)
                        .filter(now -> now.version() != null && now.version() == version)
                        .isPresent();
        var handedIn = reflections.version(reflection, version);
        if (!stands || handedIn.isEmpty()) {
            return;
        }
        var before =
                grades.all(reflection).stream()
                        .map(GradeRow::grader)
                        .filter(Objects::nonNull)
                        .findFirst();
        boolean told =
                grades.all(reflection).stream()
                        .filter(grade -> grade.version() != version)
                        .anyMatch(grade -> grade.state() == GradeState.PUBLISHED);
        grades.supersede(reflection, version);
        if (told) {
            steps.reopened(handedIn.get().plan(), handedIn.get().author(), Step.RESULT);
        }
        grades.add(handedIn.get(), keyOfficial(handedIn.get()));
        // locked, so that of two who allocate at once the second finds it done
        var grade = grades.lock(grades.find(reflection, version).orElseThrow().id());
        if (grade.grader() == null) {
            before.filter(one -> graders.mayGrade(one, grade))
                    .or(() -> graders.leastLoaded(grade))
                    .ifPresent(one -> grades.grader(grade.id(), one));
        }
    }

    /** Nothing of it is to be graded any more. */
    @BetweenModules
    public void withdrawn(ReflectionId reflection) {
        if (reflections.standing(reflection).filter(now -> now.version() != null).isEmpty()) {
            grades.supersede(reflection, 0);
        }
    }

    /** Takes from the authors of a case what they had to grade of it, and gives it to others. */
    @BetweenModules
    public void inCase(CaseId file) {
        for (var grade : grades.lockBarred(file)) {
            grades.grader(grade.id(), graders.leastLoaded(grade).orElse(null));
            desks.clear(grade.id());
        }
    }

    /** Who may grade it, least loaded first. */
    @Operation("grading.list-graders")
    @Transactional(readOnly = true)
    public List<GraderLoad> eligible(GradeId grade) {
        return graders.eligible(grades.find(grade).orElseThrow());
    }

    /** What the graders of a unit have of a plan, by name. */
    @Operation("grading.graders-of-unit")
    @Transactional(readOnly = true)
    public List<GraderRow> graders(UnitId unit, StudyPlanId plan) {
        return graders.of(unit, plan);
    }

    /** What the board's graders have of a plan, by name. */
    @Operation("grading.graders-of-key-officials")
    @Transactional(readOnly = true)
    public List<GraderRow> graders(StudyPlanId plan) {
        return graders.of(null, plan);
    }

    /**
     * Spreads the essays of a unit evenly among its graders, without those that somebody has begun
     * to mark or has open.
     */
    @Operation("grading.share-out-unit")
    public SharedOut shareOut(UnitId unit, StudyPlanId plan) {
        return shareOut(plan, unit);
    }

    /** The same for key officials among the board's graders. */
    @Operation("grading.share-out-key-officials")
    public SharedOut shareOutKeyOfficials(StudyPlanId plan) {
        return shareOut(plan, null);
    }

    private SharedOut shareOut(StudyPlanId plan, @Nullable UnitId unit) {
        var shares = new SharingOut(graders.of(unit), waiting.lock(plan, unit));
        shares.moved().forEach(grades::grader);
        return new SharedOut(shares.moved().size(), shares.left());
    }

    /**
     * Gives it to somebody by hand.
     *
     * @throws GraderNotEligible without the role, for his own text, or for one of his case
     * @throws GradeClosed when it is published or superseded
     * @throws GradeHeld when somebody else is marking it now
     */
    @Operation("grading.allocate")
    public void allocate(GradeId id, PersonId grader) {
        desks.holder(id)
                .filter(held -> !held.by().equals(grader))
                .ifPresent(held -> {
                    throw new GradeHeld(held);
                });
        give(id, grader);
    }

    /**
     * Gives it to somebody although another one is marking it now; what that one has saved stays.
     *
     * @throws GraderNotEligible without the role, for his own text, or for one of his case
     * @throws GradeClosed when it is published or superseded
     */
    @Operation("grading.allocate")
    public void takeAway(GradeId id, PersonId grader) {
        give(id, grader);
        desks.clear(id);
    }

    private void give(GradeId id, PersonId grader) {
        var grade = grades.lock(id);
        grade.mustBeChangeable();
        if (!graders.mayGrade(grader, grade)) {
            throw new GraderNotEligible();
        }
        grades.grader(id, grader);
    }

    private boolean keyOfficial(HandedIn version) {
        return reflections.standing(version.reflection()).map(Standing::keyOfficial).orElse(false);
    }
}
