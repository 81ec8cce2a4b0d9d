package vn.hoctap.grading;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.reflection.Standing;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/** Who grades which reflection: by rule when it is handed in, by hand afterwards. */
@Service
@Transactional
public class Allocations {

    private final GradeStore grades;
    private final Graders graders;
    private final Reflections reflections;
    private final Steps steps;

    Allocations(GradeStore grades, Graders graders, Reflections reflections, Steps steps) {
        this.grades = grades;
        this.graders = graders;
        this.reflections = reflections;
        this.steps = steps;
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

    /** Who may grade it, least loaded first. */
    @Operation("grading.list-graders")
    @Transactional(readOnly = true)
    public List<GraderLoad> eligible(GradeId grade) {
        return graders.eligible(grades.find(grade).orElseThrow());
    }

    /**
     * Gives it to somebody by hand.
     *
     * @throws GraderNotEligible without the role, for his own text, or for one of his case
     * @throws GradeClosed when it is published or superseded
     */
    @Operation("grading.allocate")
    public void allocate(GradeId id, PersonId grader) {
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
