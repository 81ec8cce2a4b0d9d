package vn.hoctap.originality;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlans;

/** The names of what a case is about. */
@Component
class CasePlace {

    private final StudyPlans plans;
    private final StudyDocuments documents;
    private final Units units;
    private final Persons persons;
    private final Clock clock;

    CasePlace(
            StudyPlans plans, StudyDocuments documents, Units units, Persons persons, Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    String document(CaseFile file) {
        return plans.find(file.plan())
                .flatMap(plan -> documents.find(plan.document()))
                .map(StudyDocument::number)
                .orElse("");
    }

    String unit(CaseFile file) {
        return name(file.baseUnit());
    }

    String name(PersonId person) {
        return persons.names(List.of(person)).getOrDefault(person, "");
    }

    String cell(PersonId person) {
        return persons.find(person, Vietnam.today(clock))
                .map(found -> name(found.cell()))
                .orElse("");
    }

    private String name(UnitId unit) {
        return units.find(unit, Vietnam.today(clock)).map(Unit::shortName).orElse("");
    }
}
