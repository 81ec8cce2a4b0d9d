package vn.hoctap.reflection;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.Persons;
import vn.hoctap.study.ReflectionTask;
import vn.hoctap.study.StudyPlan;
import vn.hoctap.study.StudyPlans;

/** Names of what a reflection is about. */
@Component
class Assignments {

    private final StudyPlans plans;
    private final StudyDocuments documents;
    private final Persons persons;

    Assignments(StudyPlans plans, StudyDocuments documents, Persons persons) {
        this.plans = plans;
        this.documents = documents;
        this.persons = persons;
    }

    Assignment of(ReflectionRow row) {
        var plan = plans.find(row.plan());
        return new Assignment(
                row.plan(),
                plan.map(StudyPlan::document)
                        .flatMap(documents::find)
                        .map(StudyDocument::number)
                        .orElse(""),
                plan.map(StudyPlan::title).orElse(""),
                persons.names(List.of(row.person())).getOrDefault(row.person(), ""),
                plans.reflectionTask(row.plan()).map(ReflectionTask::outline).orElse(""));
    }
}
