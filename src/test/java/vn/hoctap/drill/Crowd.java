package vn.hoctap.drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import vn.hoctap.drive.Bloc;

/** Who works in which cycle. */
final class Crowd {

    private static final int ANSWERING = 8;
    private static final int OPENING_ANEW = 2;
    private static final int WRITING = 2;
    private static final int WATCHING = 2;
    private static final int HANDING_IN = 4;
    private static final int FINISHING = 2;
    private static final int WRITERS_HANDING_IN = 8;
    private static final int FINISHING_ROUNDS = 2;
    private static final int AS_FILE = 3;
    private static final long LONGEST_THOUGHT_MILLIS = 40_000;
    private static final int PERSISTENT = ANSWERING + WRITING + WATCHING;

    private final Bloc bloc;
    private final Ledger ledger;
    private final Findings findings;
    private final boolean writers;
    private final List<Bloc.Person> fresh;
    private final List<Worker> always = new ArrayList<>();
    private final List<Typing> typing = new ArrayList<>();
    private final Map<String, List<Worker>> officials = new HashMap<>();
    private final Set<String> units = new HashSet<>();
    private long essays;
    private int cycles;

    Crowd(Bloc bloc, Ledger ledger, Findings findings, boolean writers) {
        this.bloc = bloc;
        this.ledger = ledger;
        this.findings = findings;
        this.writers = writers;
        this.fresh = new ArrayList<>(bloc.members());
        for (int i = 0; i < PERSISTENT; i++) {
            always.add(persistent(i, fresh.removeFirst()));
        }
        if (!writers) {
            bloc.holding("UNIT_SECRETARY")
                    .forEach(it -> official(it, new Deciding(bloc, it, ledger)));
            bloc.holding("UNIT_GRADER").forEach(it -> official(it, new Grading(bloc, it, ledger)));
        }
    }

    /** Members that a bloc must have for so many cycles. */
    static int members(Options options) {
        int each = options.writers() ? WRITERS_HANDING_IN : HANDING_IN + FINISHING;
        return PERSISTENT + each * options.cycles();
    }

    private void official(Bloc.Person person, Worker worker) {
        officials.computeIfAbsent(person.unit(), it -> new ArrayList<>()).add(worker);
    }

    private Worker persistent(int number, Bloc.Person person) {
        if (writers) {
            var writer = new Typing(bloc, person, ledger);
            typing.add(writer);
            return writer;
        }
        if (number < ANSWERING) {
            return new Answering(bloc, person, ledger, findings, 0, number < OPENING_ANEW);
        }
        return number < ANSWERING + WRITING
                ? new Writing(bloc, person, ledger)
                : new Watching(bloc, person, ledger);
    }

    /** Those of them whose typing is compared word by word. */
    List<Typing> typing() {
        return typing;
    }

    /** Those who are there in every cycle. */
    List<Worker> always() {
        return always;
    }

    /**
     * Those, some who finish and hand in, and the officials of these and of those of the cycle
     * before.
     */
    List<Worker> next() {
        var all = new ArrayList<>(always);
        var before = Set.copyOf(units);
        units.clear();
        cycles++;
        long same = essays;
        for (int n = 0; n < (writers ? WRITERS_HANDING_IN : HANDING_IN); n++) {
            // the first two have the same essay, so that a case opens
            long number = n < 2 ? same : ++essays;
            boolean asFile = n == HANDING_IN - 1 && cycles % AS_FILE == 1;
            all.add(handingIn(number, asFile));
        }
        essays++;
        for (int n = 0; n < FINISHING && !writers; n++) {
            all.add(new Answering(bloc, next(units), ledger, findings, FINISHING_ROUNDS, false));
        }
        var there = new HashSet<>(before);
        there.addAll(units);
        there.forEach(unit -> all.addAll(officials.getOrDefault(unit, List.of())));
        return all;
    }

    private HandingIn handingIn(long number, boolean asFile) {
        long wait = writers ? ThreadLocalRandom.current().nextLong(LONGEST_THOUGHT_MILLIS) : 0;
        return new HandingIn(bloc, next(units), ledger, number, asFile, wait);
    }

    private Bloc.Person next(Set<String> units) {
        var person = fresh.removeFirst();
        units.add(person.unit());
        return person;
    }
}
