package vn.hoctap.notification;

import java.util.Collection;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.hoctap.grading.GradePublished;
import vn.hoctap.originality.CaseCleared;
import vn.hoctap.originality.CaseClosed;
import vn.hoctap.originality.CaseFile;
import vn.hoctap.originality.CaseGrew;
import vn.hoctap.originality.CaseId;
import vn.hoctap.originality.CaseOpened;
import vn.hoctap.originality.CaseOverdue;
import vn.hoctap.originality.CaseReturned;
import vn.hoctap.originality.Cases;
import vn.hoctap.quiz.AttemptMarked;
import vn.hoctap.quiz.QuizRegraded;
import vn.hoctap.quiz.Regrades;
import vn.hoctap.reflection.PaperHandedIn;
import vn.hoctap.reflection.RewriteRequested;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.UnreadChanged;
import vn.hoctap.study.DeadlineExtended;
import vn.hoctap.study.PlanPublished;
import vn.hoctap.study.StudyPlanId;

/** Who is told of what; one notice for one event and person. */
@Component
class Telling {

    private final NoticeStore store;
    private final Cases cases;
    private final Regrades regrades;
    private final ApplicationEventPublisher events;

    Telling(NoticeStore store, Cases cases, Regrades regrades, ApplicationEventPublisher events) {
        this.store = store;
        this.cases = cases;
        this.regrades = regrades;
        this.events = events;
    }

    @ApplicationModuleListener
    void on(PlanPublished event) {
        if (store.tellAllOf(event.plan()) > 0) {
            events.publishEvent(UnreadChanged.ofMany());
        }
    }

    @ApplicationModuleListener
    void on(DeadlineExtended event) {
        tell(
                event.persons(),
                News.again(
                        NoticeKind.DEADLINE_EXTENDED,
                        event.plan().value(),
                        event.plan().value(),
                        event.until(),
                        event.step() + " " + event.until()));
    }

    @ApplicationModuleListener
    void on(CaseOpened event) {
        tell(cases.told(event.id()), news(NoticeKind.CASE_OPENED, event.plan(), event.id()));
        tellAuthors(event.id(), event.plan());
    }

    /** By the number of authors: each time it grows is told once. */
    @ApplicationModuleListener
    void on(CaseGrew event) {
        var authors = cases.authors(event.id()).size();
        tell(
                cases.told(event.id()),
                News.again(
                        NoticeKind.CASE_GREW,
                        event.plan().value(),
                        event.id().value(),
                        null,
                        Integer.toString(authors)));
        tellAuthors(event.id(), event.plan());
    }

    private void tellAuthors(CaseId id, StudyPlanId plan) {
        var authors = cases.authors(id).stream().map(CaseFile.Member::person).toList();
        tell(authors, news(NoticeKind.EXPLANATION_ASKED, plan, id));
    }

    @ApplicationModuleListener
    void on(CaseReturned event) {
        tell(
                cases.deciders(event.id()),
                News.again(
                        NoticeKind.CASE_RETURNED,
                        event.plan().value(),
                        event.id().value(),
                        null,
                        Integer.toString(event.revision())));
    }

    @ApplicationModuleListener
    void on(CaseCleared event) {
        tell(cases.deciders(event.id()), news(NoticeKind.CASE_CLEARED, event.plan(), event.id()));
    }

    /** By the day that passed: each is told once. */
    @ApplicationModuleListener
    void on(CaseOverdue event) {
        tell(
                cases.toldWhenOverdue(event.id()),
                News.again(
                        NoticeKind.CASE_OVERDUE,
                        event.plan().value(),
                        event.id().value(),
                        event.due(),
                        event.due().toString()));
    }

    @ApplicationModuleListener
    void on(CaseClosed event) {
        var authors = cases.authors(event.id()).stream().map(CaseFile.Member::person).toList();
        tell(authors, news(NoticeKind.CASE_CLOSED, event.plan(), event.id()));
    }

    @ApplicationModuleListener
    void on(RewriteRequested event) {
        tell(
                Set.of(event.author()),
                News.again(
                        NoticeKind.REWRITE_REQUESTED,
                        event.plan().value(),
                        event.reflection().value(),
                        event.due(),
                        event.due().toString()));
    }

    @ApplicationModuleListener
    void on(PaperHandedIn event) {
        tell(
                Set.of(event.author()),
                News.again(
                        NoticeKind.PAPER_HANDED_IN,
                        event.plan().value(),
                        event.reflection().value(),
                        null,
                        Integer.toString(event.version())));
    }

    @ApplicationModuleListener
    void on(GradePublished event) {
        tell(
                Set.of(event.author()),
                News.of(NoticeKind.GRADE_PUBLISHED, event.plan().value(), event.id().value()));
    }

    @ApplicationModuleListener
    void on(AttemptMarked event) {
        tell(
                Set.of(event.person()),
                News.of(NoticeKind.QUIZ_MARKED, event.plan().value(), event.attempt().value()));
    }

    @ApplicationModuleListener
    void on(QuizRegraded event) {
        tell(
                regrades.persons(event.regrade()),
                News.of(NoticeKind.QUIZ_REGRADED, event.plan().value(), event.regrade().value()));
    }

    private static News news(NoticeKind kind, StudyPlanId plan, CaseId id) {
        return News.of(kind, plan.value(), id.value());
    }

    private void tell(Collection<PersonId> persons, News news) {
        for (var person : persons) {
            if (store.tell(person.value(), news)) {
                events.publishEvent(new UnreadChanged(person.value()));
            }
        }
    }
}
