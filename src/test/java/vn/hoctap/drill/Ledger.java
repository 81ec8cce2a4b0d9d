package vn.hoctap.drill;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hoctap.drive.Pieces;

/**
 * What was sent, in its order for each target, and whether it was acknowledged. Lives in the
 * process that is never killed.
 */
final class Ledger {

    private final List<Entry> entries = new ArrayList<>();
    private final AtomicLong acknowledged = new AtomicLong();

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
        /** The target is a reflection. */
        HAND_IN,
        /** The target is a grade, the slot a criterion. */
        GRADE,
        /** The target is a case. */
        CASE_STEP
    }

    /** One thing that was sent. */
    static final class Entry {

        final Kind kind;
        final String target;
        final String slot;
        final String value;

        /** What travelled by the channel of acknowledged writes; nothing for a click. */
        final Pieces.@Nullable Piece piece;

        private volatile boolean acknowledged;

        private Entry(
                Kind kind, String target, String slot, String value, Pieces.@Nullable Piece piece) {
            this.kind = kind;
            this.target = target;
            this.slot = slot;
            this.value = value;
            this.piece = piece;
        }

        boolean acknowledged() {
            return acknowledged;
        }

        @Override
        public String toString() {
            return kind + " " + target + " " + slot + " " + value;
        }
    }

    Entry sent(Kind kind, String target, String slot, String value, Pieces.@Nullable Piece piece) {
        var entry = new Entry(kind, target, slot, value, piece);
        synchronized (entries) {
            entries.add(entry);
        }
        return entry;
    }

    void acknowledged(Entry entry) {
        if (!entry.acknowledged) {
            entry.acknowledged = true;
            acknowledged.incrementAndGet();
        }
    }

    long acknowledged() {
        return acknowledged.get();
    }

    /** How many of each kind are acknowledged. */
    Map<Kind, Long> byKind() {
        return entries().stream()
                .filter(Entry::acknowledged)
                .collect(
                        Collectors.groupingBy(
                                entry -> entry.kind,
                                () -> new EnumMap<>(Kind.class),
                                Collectors.counting()));
    }

    List<Entry> entries() {
        synchronized (entries) {
            return List.copyOf(entries);
        }
    }
}
