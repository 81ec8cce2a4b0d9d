package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.resolution.StudyDocument;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.PersonId;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.StudyPlans;

/** The names of what a case is about. */
@Component
class CasePlace {

    private final StudyPlans plans;
    private final StudyDocuments documents;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    CasePlace(
            StudyPlans plans, StudyDocuments documents, Units units, JdbcClient jdbc, Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    String document(CaseFile file) {
        return plans.find(file.plan())
                .flatMap(plan -> documents.find(plan.document()))
                .map(StudyDocument::number)
                .orElse("");
    }

    String unit(CaseFile file) {
        return unit(file.baseUnit());
    }

    private String unit(UnitId unit) {
        return units.find(unit, Vietnam.today(clock)).map(Unit::shortName).orElse("");
    }

    /** The authors of a case with their cells of today, in one look. */
    Map<PersonId, Named> authors(CaseId id) {
        var found = new HashMap<PersonId, Named>();
        jdbc.sql(
                        """
                        select p.person_id, p.name, u.short_name as cell
                          from originality_member m
                          join roster_v_person p on p.person_id = m.person_id
                          left join roster_v_membership c on c.person_id = m.person_id
                               and c.valid_from <= :day and :day < c.valid_until
                          left join organization_v_unit u on u.unit_id = c.cell_id
                               and u.valid_from <= :day and :day < u.valid_until
                         where m.case_id = :case
                        """)
                .param("case", id.value())
                .param("day", Vietnam.today(clock))
                .query(row -> {
                    found.put(new PersonId(row.getObject("person_id", UUID.class)), named(row));
                });
        return found;
    }

    private static Named named(ResultSet row) throws SQLException {
        @Nullable String cell = row.getString("cell");
        return new Named(row.getString("name"), cell == null ? "" : cell);
    }

    /**
     * A person as a list shows him.
     *
     * @param cell short name; empty when he is in none any more
     */
    record Named(String name, String cell) {

        static final Named NOBODY = new Named("", "");
    }
}
