package vn.hoctap.reflection;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Units;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;
import vn.hoctap.shared.Vietnam;

/** Whose a reflection is; a key official's belongs to the root, so that no unit stands above it. */
@Component
class ReflectionSubjects implements Subjects<ReflectionId> {

    private final ReflectionStore store;
    private final ObjectProvider<Assessment> assessments;
    private final ObjectProvider<CaseParties> cases;
    private final Units units;
    private final Persons persons;
    private final Clock clock;

    ReflectionSubjects(
            ReflectionStore store,
            ObjectProvider<Assessment> assessments,
            ObjectProvider<CaseParties> cases,
            Units units,
            Persons persons,
            Clock clock) {
        this.store = store;
        this.assessments = assessments;
        this.cases = cases;
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    public Class<ReflectionId> type() {
        return ReflectionId.class;
    }

    @Override
    public Optional<Subject> describe(ReflectionId id) {
        return store.find(id)
                .map(row ->
                        new Subject(
                                row.person().value(),
                                others(row.person(), persons(cases, party -> party.of(id))),
                                persons(assessments, assessment -> assessment.graders(id)),
                                unit(row)));
    }

    /** An author stays the owner of his text whatever case it is in. */
    private static Set<UUID> others(PersonId owner, Set<UUID> parties) {
        return parties.stream().filter(id -> !id.equals(owner.value())).collect(Collectors.toSet());
    }

    private @Nullable UUID unit(ReflectionRow row) {
        var place = row.place();
        if (place == null) {
            return persons.find(row.person(), Vietnam.today(clock))
                    .map(person -> person.base().value())
                    .orElse(null);
        }
        return place.keyOfficial() ? units.root().orElseThrow().value() : place.baseUnit().value();
    }

    private static <T> Set<UUID> persons(
            ObjectProvider<T> sources, Function<T, Set<PersonId>> read) {
        Stream<T> all = sources.stream();
        return all.flatMap(source -> read.apply(source).stream())
                .map(PersonId::value)
                .collect(Collectors.toSet());
    }
}
