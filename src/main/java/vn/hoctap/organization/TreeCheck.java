package vn.hoctap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for contradictions in the periods of units. */
@Component
class TreeCheck {

    private static final String FAULTS =
            """
            select 'GAP' as kind, unit_id, valid_until as a, next_from as b
              from (select unit_id, valid_until,
                           lead(valid_from) over (partition by unit_id order by valid_from) next_from
                      from organization_period) p
             where next_from > valid_until
            union all
            select 'OVERLAP', p.unit_id, q.valid_from, p.valid_until
              from organization_period p
              join organization_period q on q.unit_id = p.unit_id
               and q.valid_from > p.valid_from and q.valid_from < p.valid_until
            union all
            select 'OUTSIDE_PARENT', p.unit_id, p.valid_from, p.valid_until
              from organization_period p
              left join (select unit_id, min(valid_from) as first_day, max(valid_until) as last_day
                           from organization_period group by unit_id) above
                on above.unit_id = p.parent_id
             where p.parent_id is not null
               and (above.unit_id is null or above.first_day > p.valid_from
                    or above.last_day < p.valid_until)
            union all
            select 'WRONG_BASE', p.unit_id, p.valid_from, p.valid_until
              from organization_period p
              left join organization_period above on above.unit_id = p.parent_id
               and above.valid_from < p.valid_until and above.valid_until > p.valid_from
             where (p.kind in ('SECTION', 'CELL')
                    and (p.base_unit_id is null or p.base_unit_id <> above.base_unit_id))
                or (p.kind in ('BASE_COMMITTEE', 'BASE_CELL')
                    and (p.base_unit_id is null or p.base_unit_id <> p.unit_id))
                or (p.kind = 'BLOC' and p.base_unit_id is not null)
            order by 2, 3
            """;

    private final JdbcClient jdbc;

    TreeCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<TreeFault> faults() {
        return jdbc.sql(FAULTS)
                .query((row, n) ->
                        new TreeFault(
                                TreeFault.Kind.valueOf(row.getString("kind")),
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                row.getObject("a", LocalDate.class),
                                row.getObject("b", LocalDate.class)))
                .list();
    }
}
