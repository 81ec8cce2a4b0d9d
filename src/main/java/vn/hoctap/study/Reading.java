package vn.hoctap.study;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.MaterialId;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;

/** Turns openings of materials into the first step. */
@Component
class Reading {

    private final StudyDocuments documents;
    private final Steps steps;
    private final JdbcClient jdbc;

    Reading(StudyDocuments documents, Steps steps, JdbcClient jdbc) {
        this.documents = documents;
        this.steps = steps;
        this.jdbc = jdbc;
    }

    List<PathMaterial> materials(StudyDocumentId document, PersonId person) {
        var openings = documents.openings(document, person);
        return documents.materials(document).stream()
                .map(material -> new PathMaterial(material, openings.get(material.id())))
                .toList();
    }

    List<String> headings(StudyDocumentId document) {
        return documents.sections(document).stream()
                .filter(section -> section.level() == 1)
                .map(section -> section.heading())
                .toList();
    }

    /** Takes the opening down and moves the step of every plan on this document. */
    MaterialPage open(StudyDocumentId document, MaterialId id, PersonId person) {
        var material = material(document, id);
        documents.opened(id, person);
        boolean all = documents.allOpened(document, person);
        for (var plan : plansOn(document, person)) {
            steps.begun(plan, person, Step.MATERIALS);
            if (all) {
                steps.done(plan, person, Step.MATERIALS);
            }
        }
        return new MaterialPage(material, documents.text(material));
    }

    Material material(StudyDocumentId document, MaterialId id) {
        return documents
                .material(id)
                .filter(found -> found.document().equals(document))
                .orElseThrow();
    }

    private List<StudyPlanId> plansOn(StudyDocumentId document, PersonId person) {
        return jdbc.sql(
                        """
                        select p.id from study_plan p
                          join study_step s on s.plan_id = p.id and s.step = 'MATERIALS'
                         where p.document_id = :document and s.person_id = :person
                         order by p.id
                        """)
                .param("document", document.value())
                .param("person", person.value())
                .query((row, n) -> new StudyPlanId(row.getObject("id", UUID.class)))
                .list();
    }
}
