package vn.hoctap.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.grading.GivenOut.Why;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.AuditTrail;
import vn.hoctap.shared.Operation;

/**
 * The door for giving several essays to one grader: each of them by the right and the rules of
 * {@link Allocations#allocate}, and each with its line in the trail.
 */
@Service
@Transactional
public class HandAllocations {

    /** The operation for a single essay. */
    private static final String ONE = "grading.allocate";

    private final GradeStore grades;
    private final Graders graders;
    private final Desks desks;
    private final Persons persons;
    private final AccessPolicy policy;
    private final AuditTrail trail;

    HandAllocations(
            GradeStore grades,
            Graders graders,
            Desks desks,
            Persons persons,
            AccessPolicy policy,
            AuditTrail trail) {
        this.grades = grades;
        this.graders = graders;
        this.desks = desks;
        this.persons = persons;
        this.policy = policy;
        this.trail = trail;
    }

    /**
     * Who may grade at least one of them, least loaded first.
     *
     * @throws org.springframework.security.authorization.AuthorizationDeniedException when the
     *     caller may not give one of them
     */
    @Operation("grading.list-graders-of-many")
    @Transactional(readOnly = true)
    public List<GraderLoad> eligible(List<GradeId> essays) {
        var all = new LinkedHashMap<PersonId, GraderLoad>();
        for (var id : essays) {
            policy.require(ONE, Optional.of(id));
            grades.find(id).stream()
                    .flatMap(grade -> graders.eligible(grade).stream())
                    .forEach(one -> all.put(one.grader(), one));
        }
        return all.values().stream().sorted(Comparator.comparingInt(GraderLoad::load)).toList();
    }

    /**
     * Gives what the grader may have; what he may not stays where it is.
     *
     * @throws org.springframework.security.authorization.AuthorizationDeniedException when the
     *     caller may not give one of them; none is given then
     */
    @Operation("grading.allocate-many")
    public GivenOut allocate(Giving giving) {
        for (var id : giving.essays()) {
            policy.require(ONE, Optional.of(id));
        }
        var kept = new EnumMap<Why, List<PersonId>>(Why.class);
        int given = 0;
        for (var grade : grades.lock(giving.essays())) {
            var why = why(grade, giving.grader());
            if (why.isPresent()) {
                kept.computeIfAbsent(why.get(), key -> new ArrayList<>()).add(grade.author());
            } else {
                grades.grader(grade.id(), giving.grader());
                trail.write(ONE, Optional.of(grade.id().value()));
                given++;
            }
        }
        return new GivenOut(given, named(kept));
    }

    private Optional<Why> why(GradeRow grade, PersonId grader) {
        if (!grade.changeable()) {
            return Optional.of(Why.CLOSED);
        }
        if (!graders.mayGrade(grader, grade)) {
            return Optional.of(Why.NOT_HIS);
        }
        return desks.holder(grade.id())
                .filter(held -> !held.by().equals(grader))
                .map(held -> Why.HELD);
    }

    private Map<Why, List<String>> named(Map<Why, List<PersonId>> kept) {
        var names = persons.names(kept.values().stream().flatMap(List::stream).toList());
        var named = new EnumMap<Why, List<String>>(Why.class);
        kept.forEach((why, authors) ->
                named.put(why, authors.stream().map(one -> names.getOrDefault(one, "")).toList()));
        return named;
    }
}
