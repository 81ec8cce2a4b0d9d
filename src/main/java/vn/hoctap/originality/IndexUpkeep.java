package vn.hoctap.originality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Sweep;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.Scope;

/**
 * Compares the index with the database when the server starts and every hour, puts back what it
 * lacks, and judges what a failed or killed judgement left behind.
 */
@Component
class IndexUpkeep implements Sweep {

    private static final Logger LOG = LoggerFactory.getLogger(IndexUpkeep.class);
    private static final Duration BETWEEN_CHECKS = Duration.ofHours(1);

    /** So long a text waits for its own event; longer means that it was missed. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final ReuseIndex index;
    private final Scopes scopes;
    private final IndexRows rows;
    private final Turns turns;
    private final Judge judge;
    private final AcrossUnits across;
    private final Clock clock;
    private volatile Optional<Checked> last = Optional.empty();

    IndexUpkeep(
            ReuseIndex index,
            Scopes scopes,
            IndexRows rows,
            Turns turns,
            Judge judge,
            AcrossUnits across,
            Clock clock) {
        this.index = index;
        this.scopes = scopes;
        this.rows = rows;
        this.turns = turns;
        this.judge = judge;
        this.across = across;
        this.clock = clock;
    }

    /**
     * One comparison.
     *
     * @param texts that stand
     * @param mended scopes that differed
     */
    record Checked(Instant at, int texts, int mended) {}

    /** The comparison made last; empty until the first one after the start. */
    Optional<Checked> last() {
        return last;
    }

    @Override
    public String name() {
        return "originality-index";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = clock.instant();
        if (last.filter(done -> now.isBefore(done.at().plus(BETWEEN_CHECKS))).isEmpty()) {
            last = Optional.of(check(now));
        }
        for (var room : rows.unjudged(now.minus(GRACE))) {
            LOG.info("Judging {} of plan {}, which was missed.", room.unit(), room.plan());
            turns.take(room.plan(), room.unit(), () -> judge.judge(room.plan(), room.unit()));
            rows.standing().getOrDefault(room, Set.of()).stream()
                    .map(Scopes::text)
                    .forEach(text -> across.compare(text.reflection(), text.version()));
        }
    }

    private Checked check(Instant now) {
        var standing = rows.standing();
        var whole = new HashMap<Scope, Set<String>>();
        int texts = 0;
        int mended = 0;
        for (var room : standing.entrySet()) {
            texts += room.getValue().size();
            whole.computeIfAbsent(Scopes.whole(room.getKey().plan()), key -> new HashSet<>())
                    .addAll(Scopes.inWhole(room.getKey().unit(), room.getValue()));
        }
        for (var room : standing.entrySet()) {
            if (differs(room, whole)) {
                scopes.refresh(room.getKey().plan(), room.getKey().unit());
                mended++;
            }
        }
        return new Checked(now, texts, mended + drop(standing.keySet(), whole));
    }

    private boolean differs(
            Map.Entry<IndexRows.Room, Set<String>> room, Map<Scope, Set<String>> whole) {
        var plan = room.getKey().plan();
        var unit = room.getKey().unit();
        var everything = index.ids(Scopes.whole(plan));
        return !index.ids(Scopes.unit(plan, unit)).equals(room.getValue())
                || !everything.containsAll(Scopes.inWhole(unit, room.getValue()))
                || !whole.getOrDefault(Scopes.whole(plan), Set.of()).containsAll(everything);
    }

    /** Scopes of which nothing stands any more. */
    private int drop(Set<IndexRows.Room> rooms, Map<Scope, Set<String>> whole) {
        var expected = new HashSet<>(whole.keySet());
        rooms.forEach(room -> expected.add(Scopes.unit(room.plan(), room.unit())));
        int dropped = 0;
        for (var scope : index.scopes()) {
            if (!expected.contains(scope)) {
                index.drop(scope);
                dropped++;
            }
        }
        if (dropped > 0) {
            index.commit();
        }
        return dropped;
    }
}
