package vn.hoctap.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.MaterialId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;

/** The door of the person himself to what he has to study. */
@Service
@Transactional
public class StudyPaths {

    private final PathRows rows;
    private final Reading reading;
    private final StudyPlans plans;
    private final Actors actors;
    private final Clock clock;

    StudyPaths(PathRows rows, Reading reading, StudyPlans plans, Actors actors, Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.plans = plans;
        this.actors = actors;
        this.clock = clock;
    }

    /** The nearest day first, what is finished last; empty for an account that is nobody's. */
    @Operation("study.my-paths")
    @Transactional(readOnly = true)
    public List<PathCard> mine(int offset, int limit) {
        return me().map(person -> rows.cards(person, today(), offset, limit)).stream()
                .flatMap(List::stream)
                .sorted(
                        Comparator.comparing(PathCard::finished)
                                .thenComparing(card -> card.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * One plan with its materials.
     *
     * @throws NotOnThisPlan when it does not concern him
     */
    @Operation("study.my-path")
    @Transactional(readOnly = true)
    public StudyPath open(StudyPlanId plan) {
        var person = concerned(plan);
        var card = rows.card(plan, person, today()).orElseThrow();
        return new StudyPath(
                card,
                reading.materials(card.document().id(), person),
                reading.headings(card.document().id()),
                plans.reflectionTask(plan).orElseThrow());
    }

    /**
     * A material to be read; that it was opened is taken down, and the step is done with the last
     * obligatory one.
     *
     * @throws NotOnThisPlan when the plan does not concern him
     */
    @Operation("study.open-material")
    public MaterialPage read(StudyPlanId plan, MaterialId material) {
        var person = concerned(plan);
        return reading.open(plans.find(plan).orElseThrow().document(), material, person);
    }

    /**
     * A material whose file is to be sent.
     *
     * @throws NotOnThisPlan when the plan does not concern him
     */
    @Operation("study.my-path")
    @Transactional(readOnly = true)
    public Material material(StudyPlanId plan, MaterialId material) {
        concerned(plan);
        return reading.material(plans.find(plan).orElseThrow().document(), material);
    }

    private PersonId concerned(StudyPlanId plan) {
        var person = me().orElseThrow();
        if (!plans.concerns(plan, person)) {
            throw new NotOnThisPlan(plan, person);
        }
        return person;
    }

    private Optional<PersonId> me() {
        return actors.required().personIfAny().map(PersonId::new);
    }

    private LocalDate today() {
        return Vietnam.today(clock);
    }
}
