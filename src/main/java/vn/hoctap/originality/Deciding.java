package vn.hoctap.originality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;

/** Takes decisions on cases that are locked; within the door's transaction. */
@Component
class Deciding {

    private final CaseStore cases;
    private final MemberStore members;
    private final CaseHistory history;
    private final SettledPassages settled;
    private final Minutes minutes;
    private final Reflections reflections;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            CaseStore cases,
            MemberStore members,
            CaseHistory history,
            SettledPassages settled,
            Minutes minutes,
            Reflections reflections,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.members = members;
        this.history = history;
        this.settled = settled;
        this.minutes = minutes;
        this.reflections = reflections;
        this.events = events;
        this.clock = clock;
    }

    void requestRewrite(
            CaseFile file,
            @Nullable PersonId decider,
            Set<ReflectionId> named,
            LocalDate due,
            String note) {
        mustBeUndecided(file);
        var asked =
                file.members().stream()
                        .filter(member -> named.contains(member.reflection()))
                        .filter(member -> !member.withdrawn())
                        .toList();
        if (asked.isEmpty()) {
            throw new BadDecision(BadDecision.Lack.NOBODY_NAMED);
        }
        if (due.isBefore(Vietnam.today(clock))) {
            throw new BadDecision(BadDecision.Lack.DEADLINE_PAST);
        }
        history.add(file.id(), CaseStep.DECIDED, decider, null);
        asked.forEach(member -> ask(file, member, due, note.strip()));
        cases.due(file.id(), due);
        decided(file, CaseState.REWRITING);
    }

    private void ask(CaseFile file, CaseFile.Member member, LocalDate due, String note) {
        reflections.requestRewrite(member.reflection(), due, note);
        var rewrite = new CaseFile.Rewrite(due, note, member.version(), null);
        members.requestRewrite(file.id(), member.reflection(), rewrite);
        history.add(file.id(), CaseStep.REWRITE_REQUESTED, member.person(), note);
    }

    void dismiss(CaseFile file, @Nullable PersonId decider, String reason) {
        mustBeUndecided(file);
        if (reason.isBlank()) {
            throw new BadDecision(BadDecision.Lack.REASON_MISSING);
        }
        for (var member : awaited(file)) {
            reflections.takeBackRewrite(member.reflection());
            members.noRewrite(file.id(), member.reflection());
        }
        settled.settle(file);
        history.add(file.id(), CaseStep.DISMISSED, decider, reason.strip());
        decided(file, CaseState.DISMISSED);
    }

    private static List<CaseFile.Member> awaited(CaseFile file) {
        return file.members().stream()
                .filter(member -> {
                    var rewrite = member.rewrite();
                    return rewrite != null && rewrite.answer() == null;
                })
                .toList();
    }

    void recordMeeting(
            CaseFile file,
            @Nullable PersonId by,
            LocalDate metOn,
            String words,
            @Nullable MinutesFile brought) {
        if (file.state() != CaseState.MEETING) {
            throw new CaseEnded(file);
        }
        if (metOn.isAfter(Vietnam.today(clock))) {
            throw new BadDecision(BadDecision.Lack.MEETING_IN_FUTURE);
        }
        if (words.isBlank() && brought == null) {
            throw new BadDecision(BadDecision.Lack.MINUTES_MISSING);
        }
        cases.meeting(file.id(), metOn, words.strip());
        if (brought != null) {
            minutes.keep(file, brought);
        }
        history.add(file.id(), CaseStep.MEETING_RECORDED, by, Vietnam.date(metOn));
        history.add(file.id(), CaseStep.CLOSED, by, null);
        cases.state(file.id(), CaseState.CLOSED);
        events.publishEvent(new CaseClosed(file.id(), file.plan(), file.baseUnit()));
    }

    private static void mustBeUndecided(CaseFile file) {
        if (file.state() != CaseState.OPEN && file.state() != CaseState.REWRITING) {
            throw new CaseEnded(file);
        }
    }

    private void decided(CaseFile file, CaseState state) {
        cases.state(file.id(), state);
        events.publishEvent(new CaseDecided(file.id(), file.plan(), file.baseUnit()));
    }
}
