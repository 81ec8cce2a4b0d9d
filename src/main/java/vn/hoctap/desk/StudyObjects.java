package vn.hoctap.desk;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hoctap.audit.AuditNames;
import vn.hoctap.audit.AuditObject;
import vn.hoctap.audit.AuditObjects;

/** Names documents, plans, reflections, cases and grades in the trail, from the modules' views. */
@Configuration(proxyBeanMethods = false)
class StudyObjects {

    private static final Map<AuditObject.Kind, String> THINGS =
            Map.of(
                    AuditObject.Kind.DOCUMENT,
                    "select document_id, number, '' from resolution_v_document where document_id in (:ids)",
                    AuditObject.Kind.PLAN,
                    "select plan_id, title, '' from study_v_plan where plan_id in (:ids)",
                    AuditObject.Kind.REFLECTION,
                    ofPerson("reflection_v_reflection", "reflection_id"),
                    AuditObject.Kind.CASE,
                    """
                    select c.case_id, cast(c.number as varchar(40)), b.name
                      from originality_v_case c
                    """
                            + unit("c")
                            + " where c.case_id in (:ids)",
                    AuditObject.Kind.GRADE,
                    ofPerson("grading_v_grade", "grade_id"));

    @Bean
    AuditObjects namesOfStudy(JdbcClient jdbc) {
        return new AuditNames(jdbc, THINGS);
    }

    private static String ofPerson(String view, String id) {
        return "select x.%s, p.name, b.name from %s x".formatted(id, view)
                + " join roster_v_person p on p.person_id = x.person_id"
                + unit("x")
                + " where x.%s in (:ids)".formatted(id);
    }

    private static String unit(String alias) {
        return " left join organization_v_unit b on b.unit_id = %s.base_unit_id".formatted(alias)
                + " and b.valid_from <= :today and :today < b.valid_until";
    }
}
