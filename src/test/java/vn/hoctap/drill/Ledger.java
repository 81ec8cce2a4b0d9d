package vn.hoctap.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Pieces;

/**
 * What was sent, in its order for each place, and whether it was acknowledged. Lives in the process
 * that is never killed. Of a place only what may be found there is kept, the last acknowledged and
 * what was sent after it, and of everything acknowledged its key, so that half a million fit.
 */
final class Ledger {

    private final Map<Place, List<Entry>> places = new LinkedHashMap<>();
    private final Map<Place, Long> heard = new HashMap<>();
    private final Map<String, Watched> watched = new HashMap<>();
    private final List<UUID> keys = new ArrayList<>();
    private long acknowledged;

    /** What an entry is about. */
    enum Kind {
        /** The target is an attempt, the slot a question's number. */
        ANSWER,
        /** The target is an attempt. */
        QUIZ_SUBMIT,
        /** The target is a reflection. */
        DRAFT,
        /** The target is a viewing, the slot a person's user name, the value milliseconds. */
        WATCHED,
        /** The target is a reflection, the value the file's SHA-256. */
        FILE,
        /** The target is a reflection. */
        HAND_IN,
        /** The target is a grade, the slot a criterion. */
        GRADE,
        /** The target is a case. */
        CASE_STEP
    }

    /** Where one thing replaces another. */
    record Place(Kind kind, String target, String slot) {

        @Override
        public String toString() {
            return kind + " " + target + " " + slot;
        }
    }

    /** Milliseconds of one person. */
    record Watched(long sent, long heard) {}

    /** One thing that was sent. */
    static final class Entry {

        final Place place;
        final String value;

        /** What travelled by the channel of acknowledged writes; nothing for a click. */
        final Pieces.@Nullable Piece piece;

        private volatile boolean acknowledged;

        private Entry(Place place, String value, Pieces.@Nullable Piece piece) {
            this.place = place;
            this.value = value;
            this.piece = piece;
        }

        boolean acknowledged() {
            return acknowledged;
        }

        @Override
        public String toString() {
            return place + " " + value;
        }
    }

    synchronized Entry sent(
            Kind kind, String target, String slot, String value, Pieces.@Nullable Piece piece) {
        var entry = new Entry(new Place(kind, target, slot), value, piece);
        places.computeIfAbsent(entry.place, it -> new ArrayList<>()).add(entry);
        if (kind == Kind.WATCHED) {
            watched.merge(slot, new Watched(Long.parseLong(value), 0), Ledger::sum);
        }
        return entry;
    }

    synchronized void acknowledged(Entry entry) {
        if (entry.acknowledged) {
            return;
        }
        entry.acknowledged = true;
        acknowledged++;
        heard.merge(entry.place, 1L, Long::sum);
        var there = places.getOrDefault(entry.place, List.of());
        there.subList(0, Math.max(0, there.indexOf(entry))).clear();
        var piece = entry.piece;
        if (piece != null) {
            keys.add(piece.key());
        }
        if (entry.place.kind() == Kind.WATCHED) {
            long milliseconds = Long.parseLong(entry.value);
            watched.merge(entry.place.slot(), new Watched(0, milliseconds), Ledger::sum);
        }
    }

    private static Watched sum(Watched a, Watched b) {
        return new Watched(a.sent + b.sent, a.heard + b.heard);
    }

    synchronized long acknowledged() {
        return acknowledged;
    }

    /** How many of each kind are acknowledged. */
    synchronized Map<Kind, Long> byKind() {
        return heard.entrySet().stream()
                .collect(
                        Collectors.groupingBy(
                                it -> it.getKey().kind(),
                                () -> new EnumMap<>(Kind.class),
                                Collectors.summingLong(Map.Entry::getValue)));
    }

    /** How many of a kind are acknowledged, by target. */
    synchronized Map<String, Long> heard(Kind kind) {
        return heard.entrySet().stream()
                .filter(it -> it.getKey().kind() == kind)
                .collect(
                        Collectors.groupingBy(
                                it -> it.getKey().target(),
                                Collectors.summingLong(Map.Entry::getValue)));
    }

    /** By place, what may be there: the first one if it is acknowledged, and those after it. */
    synchronized Map<Place, List<Entry>> places() {
        var copy = new LinkedHashMap<Place, List<Entry>>();
        places.forEach((place, sent) -> copy.put(place, List.copyOf(sent)));
        return copy;
    }

    /** What something of that kind was sent for. */
    synchronized Set<String> targets(Kind kind) {
        return places.keySet().stream()
                .filter(place -> place.kind() == kind)
                .map(Place::target)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By user name. */
    synchronized Map<String, Watched> watched() {
        return Map.copyOf(watched);
    }

    /** The keys of what is acknowledged, in the order in which it was, from that number on. */
    synchronized List<UUID> keysFrom(int number) {
        return List.copyOf(keys.subList(number, keys.size()));
    }
}
