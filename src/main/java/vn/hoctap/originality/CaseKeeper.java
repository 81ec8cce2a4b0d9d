package vn.hoctap.originality;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.study.StudyPlanId;

/** Opens cases, lets them grow and follows rewritten texts, after each judgement of a scope. */
@Component
class CaseKeeper {

    private final CaseStore cases;
    private final ApplicationEventPublisher events;

    CaseKeeper(CaseStore cases, ApplicationEventPublisher events) {
        this.cases = cases;
        this.events = events;
    }

    /**
     * One judgement of a scope.
     *
     * @param pairs everything that was judged, alerting or not
     */
    record Round(StudyPlanId plan, UnitId unit, List<HandedIn> standing, List<Evidence> pairs) {

        Map<ReflectionId, HandedIn> byReflection() {
            return standing.stream()
                    .collect(Collectors.toMap(HandedIn::reflection, Function.identity()));
        }

        /** The pairs among these reflections that are worth showing. */
        List<Evidence> among(Collection<ReflectionId> members) {
            return pairs.stream()
                    .filter(pair -> members.contains(pair.a().reflection()))
                    .filter(pair -> members.contains(pair.b().reflection()))
                    .toList();
        }
    }

    void follow(Round round) {
        var alerting = round.pairs().stream().filter(pair -> pair.verdict().alerts()).toList();
        var news = alerting.stream().filter(pair -> !cases.settled(pair)).toList();
        for (var group : Pairs.groups(news)) {
            place(round, group);
        }
        for (var open : cases.openIn(round.plan(), round.unit())) {
            advance(round, open);
        }
    }

    /** Puts a group into the oldest open case one of its members is in, or into a new one. */
    private void place(Round round, Set<ReflectionId> group) {
        var existing = cases.oldestOpenWith(group);
        var id = existing.orElseGet(() -> cases.open(round.plan(), round.unit()));
        var joining = new HashSet<>(group);
        cases.openWith(group).values().forEach(joining::removeAll);
        round.standing().stream()
                .filter(text -> joining.contains(text.reflection()))
                .forEach(text -> cases.join(id, text));
        if (existing.isEmpty()) {
            events.publishEvent(new CaseOpened(id, round.plan(), round.unit()));
        } else if (!joining.isEmpty()) {
            cases.state(id, CaseState.OPEN);
            events.publishEvent(new CaseGrew(id, round.plan(), round.unit()));
        }
    }

    private void advance(Round round, CaseFile file) {
        var members = file.members().stream().map(CaseFile.Member::reflection).toList();
        var among = round.among(members);
        var texts = round.byReflection();
        if (file.state() == CaseState.OPEN) {
            cases.replaceEvidence(file.id(), among);
        } else {
            cases.addEvidence(file.id(), among);
        }
        for (var member : file.members()) {
            var standing = texts.get(member.reflection());
            if (standing != null && member.awaits(standing.version())) {
                boolean shares =
                        among.stream()
                                .filter(pair -> pair.verdict().alerts())
                                .anyMatch(pair -> concerns(pair, member.reflection()));
                cases.rewritten(file.id(), member, standing.version(), shares);
            }
        }
        boolean shared = among.stream().anyMatch(pair -> pair.verdict().alerts());
        if (file.state() == CaseState.REWRITING && !shared && cases.allRewritten(file.id())) {
            cases.state(file.id(), CaseState.MEETING);
            events.publishEvent(new CaseCleared(file.id(), round.plan(), round.unit()));
        }
    }

    private static boolean concerns(Evidence pair, ReflectionId reflection) {
        return pair.a().reflection().equals(reflection) || pair.b().reflection().equals(reflection);
    }
}
