package vn.hoctap.reflection;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.PhotoStore.Pile;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Operation;
import vn.hoctap.study.StudyPlanId;

/**
 * The door for a unit's assistant who hands in for a member without a phone what he wrote on paper.
 * It is marked as such, and the member is told. Nothing that the member typed or brought himself is
 * seen or touched here.
 */
@Service
@Transactional
public class PaperHandIns {

    private final ReflectionStore store;
    private final Photographs photographs;
    private final PaperSubmission submission;
    private final Terms terms;
    private final Actors actors;

    PaperHandIns(
            ReflectionStore store,
            Photographs photographs,
            PaperSubmission submission,
            Terms terms,
            Actors actors) {
        this.store = store;
        this.photographs = photographs;
        this.submission = submission;
        this.terms = terms;
        this.actors = actors;
    }

    /**
     * How it stands with a member's reflection, and the pages brought so far.
     *
     * @throws NotAskedFor when the plan does not concern him
     */
    @Operation("reflection.see-paper")
    @Transactional(readOnly = true)
    public PaperTask see(PersonId member, StudyPlanId plan) {
        terms.step(plan, member);
        return submission.task(row(member, plan), pages(member, plan));
    }

    private List<WrittenPage> pages(PersonId member, StudyPlanId plan) {
        return store.find(plan, member)
                .map(row -> photographs.pages(pile(row.id())))
                .orElse(List.of());
    }

    private ReflectionRow row(PersonId member, StudyPlanId plan) {
        return store.find(plan, member).orElseGet(() -> ReflectionRow.notBegun(plan, member));
    }

    /** The picture of a page he brought; to be closed. */
    @Operation("reflection.see-paper")
    @Transactional(readOnly = true)
    public InputStream open(PersonId member, StudyPlanId plan, UUID page) {
        return photographs.open(pile(store.find(plan, member).orElseThrow().id()), page);
    }

    /**
     * @throws TooManyPhotos after {@link HandwrittenPages#MOST}
     * @throws HandedInByAuthor when the member has handed in himself
     * @throws SubmissionClosed after the last day or when the result is published
     * @throws NotOpenYet while earlier steps are not done
     */
    @Operation("reflection.hand-in-paper")
    public void bring(PersonId member, StudyPlanId plan, PhotoPage page) {
        var row = begun(member, plan);
        submission.mustBeOpen(row);
        photographs.add(pile(row.id()), page);
    }

    @Operation("reflection.hand-in-paper")
    public void moveUp(PersonId member, StudyPlanId plan, UUID page) {
        photographs.moveUp(pile(begun(member, plan).id()), page);
    }

    @Operation("reflection.hand-in-paper")
    public void remove(PersonId member, StudyPlanId plan, UUID page) {
        photographs.remove(pile(begun(member, plan).id()), page);
    }

    /**
     * Hands the pages in for the member; paper that stands is replaced.
     *
     * @throws NoPages when none were brought
     * @throws HandedInByAuthor when the member has handed in himself
     * @throws SubmissionClosed after the last day or when the result is published
     * @throws NotOpenYet while earlier steps are not done
     */
    @Operation("reflection.hand-in-paper")
    public Receipt submit(PersonId member, StudyPlanId plan) {
        var row = begun(member, plan);
        submission.mustBeOpen(row);
        return submission.submit(row, pile(row.id()));
    }

    private ReflectionRow begun(PersonId member, StudyPlanId plan) {
        terms.step(plan, member);
        return store.lock(store.start(plan, member));
    }

    private Pile pile(ReflectionId reflection) {
        var me = Optional.of(actors.required()).flatMap(actor -> actor.personIfAny());
        return new Pile(reflection, me.orElseThrow(NotAskedFor::new));
    }
}
