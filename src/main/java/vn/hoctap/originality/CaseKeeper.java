package vn.hoctap.originality;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.reflection.HandedIn;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** Opens cases, lets them grow and follows their texts, after each judgement of a scope. */
@Component
class CaseKeeper {

    private final CaseStore cases;
    private final MemberStore members;
    private final EvidenceStore evidence;
    private final CaseHistory history;
    private final SettledPassages passages;
    private final StudyPlans plans;
    private final ApplicationEventPublisher events;

    CaseKeeper(
            CaseStore cases,
            MemberStore members,
            EvidenceStore evidence,
            CaseHistory history,
            SettledPassages passages,
            StudyPlans plans,
            ApplicationEventPublisher events) {
        this.cases = cases;
        this.members = members;
        this.evidence = evidence;
        this.history = history;
        this.passages = passages;
        this.plans = plans;
        this.events = events;
    }

    /**
     * One judgement of a scope.
     *
     * @param pairs everything that was judged, alerting or not
     * @param policyChanged whether it is judged anew by another policy
     */
    record Round(
            StudyPlanId plan,
            UnitId unit,
            List<HandedIn> standing,
            List<Evidence> pairs,
            boolean policyChanged) {

        Map<ReflectionId, HandedIn> byReflection() {
            return standing.stream()
                    .collect(Collectors.toMap(HandedIn::reflection, Function.identity()));
        }

        /** The pairs among these reflections. */
        List<Evidence> among(Collection<ReflectionId> members) {
            return pairs.stream()
                    .filter(pair -> members.contains(pair.a().reflection()))
                    .filter(pair -> members.contains(pair.b().reflection()))
                    .toList();
        }
    }

    void follow(Round round) {
        // before anything is read of them: a decision waits, or has been taken
        var _ = cases.lockOpenIn(round.plan(), round.unit());
        var settled = evidence.settled(round.plan(), round.unit());
        var known = passages.in(round.plan(), round.unit());
        var texts = round.byReflection();
        var news =
                round.pairs().stream()
                        .filter(pair -> pair.verdict().alerts() && !settled.holds(pair))
                        .filter(pair -> !known.covers(pair, texts))
                        .toList();
        for (var group : Pairs.groups(news)) {
            place(round, group);
        }
        for (var open : cases.lockOpenIn(round.plan(), round.unit())) {
            advance(round, open, news);
        }
    }

    /** Puts a group into the oldest open case one of its members is in, or into a new one. */
    private void place(Round round, Set<ReflectionId> group) {
        var existing = cases.oldestOpenWith(group);
        var joining = new HashSet<>(group);
        joining.removeAll(cases.inOpenCases(group));
        if (joining.isEmpty()) {
            return;
        }
        var id = existing.orElseGet(() -> opened(round));
        for (var text : round.standing()) {
            if (joining.contains(text.reflection())) {
                members.join(id, text, plans.isKeyOfficial(text.plan(), text.author()));
                history.add(id, CaseStep.JOINED, text.author(), null);
            }
        }
        if (existing.isPresent()) {
            cases.reopen(id);
            events.publishEvent(new CaseGrew(id, round.plan(), round.unit()));
        } else {
            events.publishEvent(new CaseOpened(id, round.plan(), round.unit()));
        }
    }

    private CaseId opened(Round round) {
        var id = cases.open(round.plan(), round.unit());
        history.add(id, CaseStep.OPENED, null, null);
        return id;
    }

    private void advance(Round round, CaseFile file, List<Evidence> news) {
        var among = round.among(file.members().stream().map(CaseFile.Member::reflection).toList());
        if (file.state() == CaseState.OPEN) {
            evidence.replace(file.id(), among);
        } else {
            evidence.add(file.id(), among);
        }
        var alerting = among.stream().filter(news::contains).toList();
        var texts = round.byReflection();
        for (var member : file.members()) {
            follow(file, member, texts.get(member.reflection()), alerting);
        }
        var now = cases.find(file.id()).orElseThrow();
        if (round.policyChanged() && now.state() == CaseState.OPEN && alerting.isEmpty()) {
            endByPolicy(now);
        } else {
            move(now, !alerting.isEmpty());
        }
    }

    private void follow(
            CaseFile file,
            CaseFile.Member member,
            @Nullable HandedIn standing,
            List<Evidence> alerting) {
        if (standing == null) {
            if (!member.withdrawn()) {
                members.withdrawn(file.id(), member.reflection());
                changed(file, member, CaseStep.WITHDRAWN);
            }
            return;
        }
        if (member.version() == standing.version() && !member.withdrawn()) {
            return;
        }
        members.stands(file.id(), standing);
        if (!member.awaits(standing.version())) {
            changed(file, member, CaseStep.REPLACED);
            return;
        }
        members.rewritten(file.id(), member.reflection(), standing.version());
        changed(file, member, CaseStep.REWRITTEN);
        boolean shares = alerting.stream().anyMatch(pair -> pair.concerns(member.reflection()));
        history.add(
                file.id(),
                shares ? CaseStep.STILL_SHARES : CaseStep.NO_LONGER_SHARES,
                member.person(),
                null);
    }

    private void changed(CaseFile file, CaseFile.Member member, CaseStep step) {
        history.add(file.id(), step, member.person(), null);
        cases.touch(file.id());
        events.publishEvent(new CaseTextChanged(file.id(), file.plan(), file.baseUnit()));
    }

    /** Nobody decided yet, and by the policy of now there is nothing to decide. */
    private void endByPolicy(CaseFile file) {
        history.add(file.id(), CaseStep.ENDED_BY_POLICY, null, null);
        cases.state(file.id(), CaseState.DISMISSED);
        events.publishEvent(new CaseDecided(file.id(), file.plan(), file.baseUnit()));
    }

    /** On to the meeting once nothing is shared, or back to whoever decides. */
    private void move(CaseFile file, boolean shares) {
        boolean answered = file.state() == CaseState.REWRITING && file.allAnswered();
        boolean cleared = answered && !shares;
        boolean returned = shares && (answered || file.state() == CaseState.MEETING);
        if (cleared) {
            cases.toMeeting(file.id());
            events.publishEvent(new CaseCleared(file.id(), file.plan(), file.baseUnit()));
        } else if (returned) {
            cases.reopen(file.id());
            events.publishEvent(
                    new CaseReturned(file.id(), file.plan(), file.baseUnit(), file.revision()));
        }
    }
}
