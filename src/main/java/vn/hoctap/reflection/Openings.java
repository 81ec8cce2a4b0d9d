package vn.hoctap.reflection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Actors;

/**
 * Files that somebody has open in a page. A browser's viewer asks for a file as often as it likes;
 * the trail has one line, that of the opening. Kept in memory: a page that was open before a
 * restart is opened again.
 */
@Component
class Openings {

    private static final Duration LONGEST = Duration.ofHours(8);

    private final Map<UUID, Opening> all = new ConcurrentHashMap<>();
    private final Actors actors;
    private final Clock clock;

    Openings(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    private record Opening(UUID account, ReflectionId reflection, int version, Instant since) {}

    /** Begins one of the person who acts. */
    UUID begin(ReflectionId reflection, int version) {
        var now = clock.instant();
        all.values().removeIf(one -> one.since().plus(LONGEST).isBefore(now));
        var id = UUID.randomUUID();
        all.put(id, new Opening(actors.required().account(), reflection, version, now));
        return id;
    }

    /** Whether the person who acts has opened just this. */
    boolean has(UUID id, ReflectionId reflection, int version) {
        var one = all.get(id);
        return one != null
                && one.account().equals(actors.required().account())
                && one.reflection().equals(reflection)
                && one.version() == version
                && one.since().plus(LONGEST).isAfter(clock.instant());
    }
}
