package vn.hoctap.live;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;

/** The door to following a recorded session: what was really watched, by the server's clock. */
@Service
@Transactional
public class Viewings {

    private final LiveStore store;
    private final Viewers viewers;
    private final Steps steps;
    private final Clock clock;

    Viewings(LiveStore store, Viewers viewers, Steps steps, Clock clock) {
        this.store = store;
        this.viewers = viewers;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Opens the player. From now on so much may be credited as can be played; another player that
     * the same person has open is credited no more.
     */
    @Operation("live.open")
    public OpenViewing open(RecordingId id) {
        var recording = store.recording(id).orElseThrow();
        var viewer = viewers.asked(recording.plan());
        if (viewer.isEmpty()) {
            return new OpenViewing(recording, Optional.empty(), Watched.NOTHING);
        }
        var now = now();
        var person = viewer.get().id();
        store.closeOthers(person, now);
        var viewing = new Viewing(ViewingId.next(), id, person, now, null, 0, Ranges.NONE);
        store.insert(viewing, viewer.get());
        store.begin(id, viewer.get(), Vietnam.today(clock), now);
        steps.begun(recording.plan(), person, Step.SESSION);
        return new OpenViewing(recording, Optional.of(viewing.id()), store.watched(id, person));
    }

    /**
     * Credits what a player says was watched; a message already counted changes nothing.
     *
     * @return what is credited altogether
     * @throws WatchedTooFast when it is more than can have been played; nothing is credited
     * @throws WatchedElsewhere when another player was opened since
     */
    @Operation("live.watch")
    public Watched watch(ViewingId id, Beat beat) {
        var viewing = store.lock(id).orElseThrow();
        var recording = store.recording(viewing.recording()).orElseThrow();
        var before = store.lockWatched(viewing.recording(), viewing.person());
        if (viewing.sequences().contains(beat.sequence())) {
            return before;
        }
        var now = now();
        var claimed =
                beat.visible() ? beat.ranges().within(0, recording.durationMillis()) : Ranges.NONE;
        long allowed = viewing.allowance(now);
        if (claimed.millis() > allowed) {
            throw viewing.closedAt() == null
                    ? new WatchedTooFast(id, claimed.millis(), allowed)
                    : new WatchedElsewhere(id);
        }
        var counted = new Ranges(List.of(new Range(beat.sequence(), beat.sequence() + 1)));
        store.claim(
                id, viewing.claimedMillis() + claimed.millis(), viewing.sequences().union(counted));
        return credit(recording, viewing, before, claimed, beat, now);
    }

    private Watched credit(
            Recording recording,
            Viewing viewing,
            Watched before,
            Ranges claimed,
            Beat beat,
            Instant now) {
        var ranges = before.ranges().union(claimed);
        boolean reached = ranges.millis() >= recording.demandMillis();
        // a queue that arrives late must not move another device back
        long position =
                viewing.closedAt() == null
                        ? Math.clamp(beat.positionMillis(), 0, recording.durationMillis())
                        : before.positionMillis();
        var after = new Watched(ranges, position, before.done() || reached);
        store.watched(recording.id(), viewing.person(), after, now, reached ? now : null);
        if (reached && !before.done() && store.allDone(recording.plan(), viewing.person())) {
            steps.done(recording.plan(), viewing.person(), Step.SESSION);
        }
        return after;
    }

    /** What somebody has watched of a recording. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Watched watched(RecordingId recording, PersonId person) {
        return store.watched(recording, person);
    }

    /** How the recordings of a plan stand for who is signed in. */
    @Operation("live.follow")
    @Transactional(readOnly = true)
    public List<Followed> follow(StudyPlanId plan) {
        var person = viewers.person();
        return store.ofPlan(plan).stream()
                .map(recording ->
                        new Followed(
                                recording,
                                person.map(it -> store.watched(recording.id(), it))
                                        .orElse(Watched.NOTHING)))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
