package vn.hoctap.originality;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.roster.PersonId;

/** Keeps what authors say to a case; within the door's transaction. */
@Component
class Explaining {

    private final MemberStore members;
    private final CaseHistory history;
    private final ApplicationEventPublisher events;

    Explaining(MemberStore members, CaseHistory history, ApplicationEventPublisher events) {
        this.members = members;
        this.history = history;
        this.events = events;
    }

    void explain(CaseFile file, PersonId author, String text) {
        if (!file.state().isOpen()) {
            throw new CaseEnded(file);
        }
        if (text.isBlank()) {
            throw new BadDecision(BadDecision.Lack.REASON_MISSING);
        }
        members.explain(file.id(), author, text.replace("\u0000", "").strip());
        history.add(file.id(), CaseStep.EXPLAINED, author, null);
        events.publishEvent(new CaseExplained(file.id(), file.plan(), file.baseUnit()));
    }
}
