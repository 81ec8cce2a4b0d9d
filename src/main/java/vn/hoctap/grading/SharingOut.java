package vn.hoctap.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hoctap.roster.PersonId;

/**
 * Spreads essays evenly: what nobody has goes to the least loaded who may grade it, then essays
 * move from the most loaded to the least until no move evens out any more. An essay moves only
 * where it has to, so graders keep most of what they have.
 */
class SharingOut {

    /**
     * An essay that nobody has begun to mark.
     *
     * @param grader who has it now; null for nobody
     * @param barred who may not have it: its author and the authors of its cases
     */
    record Essay(GradeId id, @Nullable PersonId grader, Set<PersonId> barred) {

        Essay {
            barred = Set.copyOf(barred);
        }
    }

    private final List<PersonId> graders;
    private final Map<PersonId, Integer> loads = new HashMap<>();
    private final Map<PersonId, List<Essay>> theirs = new HashMap<>();
    private final Map<GradeId, PersonId> moved = new HashMap<>();
    private int left;

    /**
     * @param graders with what each has not finished, these essays included
     */
    SharingOut(List<GraderLoad> graders, List<Essay> essays) {
        this.graders = graders.stream().map(GraderLoad::grader).toList();
        for (var one : graders) {
            loads.put(one.grader(), one.load());
            theirs.put(one.grader(), new ArrayList<>());
        }
        var homeless = new ArrayList<Essay>();
        for (var essay : essays) {
            var grader = essay.grader();
            if (grader != null && mayHave(grader, essay)) {
                theirs.getOrDefault(grader, homeless).add(essay);
            } else {
                homeless.add(essay);
            }
        }
        homeless.forEach(this::place);
        boolean uneven = true;
        while (uneven) {
            uneven = moveOne();
        }
    }

    /** The new grader of each essay that gets another one than it had. */
    Map<GradeId, PersonId> moved() {
        return Map.copyOf(moved);
    }

    /** How many nobody may have. */
    int left() {
        return left;
    }

    private boolean mayHave(PersonId grader, Essay essay) {
        return loads.containsKey(grader) && !essay.barred().contains(grader);
    }

    private void place(Essay essay) {
        var least = leastFirst().filter(one -> mayHave(one, essay)).findFirst();
        least.ifPresentOrElse(one -> give(essay, one), () -> left++);
    }

    private void give(Essay essay, PersonId to) {
        theirs.getOrDefault(to, List.of()).add(essay);
        loads.merge(to, 1, Integer::sum);
        moved.put(essay.id(), to);
    }

    /** One move from somebody to somebody who has at least two less; false when there is none. */
    private boolean moveOne() {
        for (var from : leastFirst().toList().reversed()) {
            for (var to : leastFirst().toList()) {
                if (load(from) - load(to) >= 2 && move(from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean move(PersonId from, PersonId to) {
        var essays = theirs.getOrDefault(from, List.of());
        // those that came last go first: he reads what was handed in first
        for (int at = essays.size() - 1; at >= 0; at--) {
            if (mayHave(to, essays.get(at))) {
                give(essays.remove(at), to);
                loads.merge(from, -1, Integer::sum);
                return true;
            }
        }
        return false;
    }

    private int load(PersonId grader) {
        return loads.getOrDefault(grader, 0);
    }

    private Stream<PersonId> leastFirst() {
        return graders.stream().sorted(Comparator.comparingInt(this::load));
    }
}
