package vn.hoctap.originality;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;
import vn.hoctap.textreuse.KnownSource;
import vn.hoctap.textreuse.ReuseIndex;
import vn.hoctap.textreuse.Scope;
import vn.hoctap.textreuse.Work;

/**
 * Keeps the index equal to the database: one scope per unit and plan, and one for all of a plan.
 * Each use compares first, so an index that was deleted, or is behind after a crash, mends itself.
 */
@Component
class Scopes {

    private final ReuseIndex index;
    private final Reflections reflections;
    private final StudyPlans plans;
    private final StudyDocuments documents;

    Scopes(ReuseIndex index, Reflections reflections, StudyPlans plans, StudyDocuments documents) {
        this.index = index;
        this.reflections = reflections;
        this.plans = plans;
        this.documents = documents;
    }

    static Scope unit(StudyPlanId plan, UnitId unit) {
        return new Scope(plan.value() + "/" + unit.value());
    }

    /** All reflections of a plan, whatever their unit. */
    static Scope whole(StudyPlanId plan) {
        return new Scope(plan.value() + "/");
    }

    /** Brings the unit's scope up to date; what it then holds, oldest first. */
    List<HandedIn> refresh(StudyPlanId plan, UnitId unit) {
        var standing = reflections.standing(plan, unit);
        var works =
                standing.stream()
                        .map(Scopes::work)
                        .collect(Collectors.toMap(Work::id, Function.identity()));
        var scope = unit(plan, unit);
        var sources = sources(plan);
        index.sources(scope, sources);
        index.sources(whole(plan), sources);
        var expected =
                works.values().stream().collect(Collectors.toMap(Work::id, Work::fingerprint));
        var missing = index.reconcile(scope, expected).toPut();
        works.values().stream()
                .filter(work -> missing.contains(work.id()))
                .forEach(work -> index.put(scope, work));
        refreshWhole(plan, unit, works);
        index.commit();
        return standing;
    }

    /** The unit's part of the plan's scope; ids begin with the unit, so each part stands alone. */
    private void refreshWhole(StudyPlanId plan, UnitId unit, Map<String, Work> works) {
        var scope = whole(plan);
        var prefix = unit.value() + "/";
        var present = index.ids(scope);
        for (var id : present) {
            if (id.startsWith(prefix) && !works.containsKey(id.substring(prefix.length()))) {
                index.withdraw(scope, id);
            }
        }
        for (var work : works.values()) {
            if (present.contains(prefix + work.id())) {
                continue;
            }
            index.put(
                    scope,
                    new Work(prefix + work.id(), work.author(), work.handedIn(), work.text()));
        }
    }

    /** A version's name in the index; a version's text never changes. */
    static Work work(HandedIn text) {
        return new Work(
                name(text.reflection().value(), text.version()),
                text.author().value().toString(),
                text.firstAt(),
                text.text());
    }

    static String name(UUID reflection, int version) {
        return reflection + "#" + version;
    }

    /** How the texts of a unit are called in the scope of the whole plan. */
    static Set<String> inWhole(UnitId unit, Set<String> names) {
        return names.stream()
                .map(name -> unit.value() + "/" + name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What a name in the index stands for; the unit before it, if any, is left out. */
    static Evidence.Text text(String id) {
        var name = id.substring(id.indexOf('/') + 1);
        int end = name.indexOf('#');
        return Evidence.Text.of(
                UUID.fromString(name.substring(0, end)), Integer.parseInt(name.substring(end + 1)));
    }

    /** The unit of a name in the scope of a whole plan. */
    static UnitId unitOf(String id) {
        return new UnitId(UUID.fromString(id.substring(0, id.indexOf('/'))));
    }

    private List<KnownSource> sources(StudyPlanId plan) {
        var document = plans.find(plan).orElseThrow().document();
        return documents.givenTexts(document).entrySet().stream()
                .map(given -> new KnownSource(given.getKey(), given.getValue()))
                .toList();
    }
}
