package vn.hoctap.reflection;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.hoctap.study.Step;
import vn.hoctap.study.Steps;

/** Changes which version stands and tells the path and the other modules, in one transaction. */
@Component
class Standings {

    private final ReflectionStore store;
    private final RewriteStore rewrites;
    private final Steps steps;
    private final ApplicationEventPublisher events;

    Standings(
            ReflectionStore store,
            RewriteStore rewrites,
            Steps steps,
            ApplicationEventPublisher events) {
        this.store = store;
        this.rewrites = rewrites;
        this.steps = steps;
        this.events = events;
    }

    void handedIn(ReflectionRow row, ReflectionVersion version) {
        var first = row.firstAt() == null ? version.submittedAt() : row.firstAt();
        store.stands(row.id(), version.number(), version.place(), first);
        rewrites.answer(row.id(), version.number());
        steps.done(row.plan(), row.person(), Step.REFLECTION);
        events.publishEvent(
                new ReflectionSubmitted(
                        row.id(),
                        version.number(),
                        row.plan(),
                        version.place().baseUnit(),
                        row.person()));
    }

    void withdrawn(ReflectionRow row, ReflectionRow.Place place) {
        store.withdrawn(row.id());
        steps.reopened(row.plan(), row.person(), Step.REFLECTION);
        events.publishEvent(
                new ReflectionWithdrawn(row.id(), row.plan(), place.baseUnit(), row.person()));
    }

    void rewriteRequested(ReflectionRow row, int version, RewriteAsked asked) {
        rewrites.ask(row.id(), version, asked);
        store.rewriteRequested(row.id());
        steps.returned(row.plan(), row.person(), Step.REFLECTION, asked.due());
        events.publishEvent(new RewriteRequested(row.id(), row.plan(), row.person(), asked.due()));
    }

    void rewriteTakenBack(ReflectionRow row, int version) {
        rewrites.answer(row.id(), version);
        store.rewriteTakenBack(row.id());
        steps.done(row.plan(), row.person(), Step.REFLECTION);
    }
}
