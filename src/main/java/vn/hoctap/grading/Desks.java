package vn.hoctap.grading;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/**
 * Which open page marks which essay, so that two pages do not write over each other. A page says
 * every {@link Held#BEAT} that it is there while somebody uses it; one that is silent for {@link
 * #PATIENCE} has let go. Kept in memory: after a restart the first page that speaks has it again.
 */
@Component
class Desks {

    private static final Duration PATIENCE = Held.BEAT.multipliedBy(3);

    private final Map<GradeId, Hold> holds = new ConcurrentHashMap<>();
    private final Clock clock;

    Desks(Clock clock) {
        this.clock = clock;
    }

    private record Hold(UUID page, PersonId by, Instant since, Instant last) {

        Hold still(Instant now) {
            return new Hold(page, by, since, now);
        }

        boolean over(Instant now) {
            return last.plus(PATIENCE).isBefore(now);
        }
    }

    /** Takes it if nobody has it, or goes on; else who has it. */
    Optional<Held> take(GradeId grade, UUID page, PersonId by) {
        var now = clock.instant();
        holds.values().removeIf(hold -> hold.over(now));
        var holder =
                holds.compute(
                        grade,
                        (id, hold) -> {
                            if (hold == null) {
                                return new Hold(page, by, now, now);
                            }
                            return hold.page().equals(page) ? hold.still(now) : hold;
                        });
        return holder.page().equals(page)
                ? Optional.empty()
                : Optional.of(new Held(holder.by(), holder.since()));
    }

    void takeOver(GradeId grade, UUID page, PersonId by) {
        var now = clock.instant();
        holds.put(grade, new Hold(page, by, now, now));
    }

    /** What the page had it has no more. */
    void left(UUID page) {
        holds.values().removeIf(hold -> hold.page().equals(page));
    }

    /** Whoever has it has it no more. */
    void clear(GradeId grade) {
        holds.remove(grade);
    }

    Optional<Held> holder(GradeId grade) {
        var now = clock.instant();
        return Optional.ofNullable(holds.get(grade))
                .filter(hold -> !hold.over(now))
                .map(hold -> new Held(hold.by(), hold.since()));
    }

    /**
     * @throws GradeHeld when another page has it
     */
    void mustBeAt(GradeId grade, UUID page) {
        var now = clock.instant();
        Optional.ofNullable(holds.get(grade))
                .filter(hold -> !hold.over(now) && !hold.page().equals(page))
                .ifPresent(hold -> {
                    throw new GradeHeld(new Held(hold.by(), hold.since()));
                });
    }
}
