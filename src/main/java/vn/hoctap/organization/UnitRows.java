package vn.hoctap.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads units as of a day. */
@Component
class UnitRows {

    private static final String AS_OF =
            """
            select unit_id, name, short_name, kind, sector, parent_id, base_unit_id
              from organization_period p
             where p.valid_from <= :day and :day < p.valid_until
            """;

    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of several roots the one that lasts, then the one founded first. */
    Optional<UnitId> root() {
        return jdbc.sql(
                        """
                        select unit_id from organization_period where kind = 'BLOC'
                         order by valid_until desc, valid_from, unit_id fetch first 1 rows only
                        """)
                .query((row, n) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .optional();
    }

    Optional<Unit> find(UnitId unit, LocalDate day) {
        return jdbc.sql(AS_OF + " and p.unit_id = :unit")
                .param("day", day)
                .param("unit", unit.value())
                .query(UnitRows::unit)
                .optional();
    }

    List<Unit> all(LocalDate day) {
        return jdbc.sql(AS_OF + " order by p.name_sort, p.unit_id")
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    /** As of the day, and not closed later. */
    List<Unit> lasting(LocalDate day) {
        return jdbc.sql(
                        AS_OF
                                + """
                                   and exists (select 1 from organization_period q
                                                where q.unit_id = p.unit_id
                                                  and q.valid_until = date '9999-12-31')
                                """)
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> bases(LocalDate day) {
        return jdbc.sql(AS_OF + " and p.base_unit_id = p.unit_id order by p.name_sort, p.unit_id")
                .param("day", day)
                .query(UnitRows::unit)
                .list();
    }

    List<Unit> children(UnitId unit, LocalDate day) {
        return jdbc.sql(AS_OF + " and p.parent_id = :unit order by p.name_sort, p.unit_id")
                .param("day", day)
                .param("unit", unit.value())
                .query(UnitRows::unit)
                .list();
    }

    /** Walks up: at most bloc, base organization, section, cell. */
    boolean isWithin(UnitId unit, UnitId above, LocalDate day) {
        var at = Optional.of(unit);
        while (at.isPresent() && !at.get().equals(above)) {
            at = find(at.get(), day).flatMap(found -> Optional.ofNullable(found.parent()));
        }
        return at.isPresent() && find(unit, day).isPresent();
    }

    /** As it is called, or was last. */
    Optional<String> lastName(UnitId unit) {
        return jdbc.sql(
                        """
                        select name from organization_period where unit_id = :unit
                         order by valid_until desc fetch first 1 rows only
                        """)
                .param("unit", unit.value())
                .query((row, n) -> row.getString(1))
                .optional();
    }

    boolean exists(UnitId unit) {
        return jdbc.sql("select count(*) from organization_unit where id = :unit")
                        .param("unit", unit.value())
                        .query((row, n) -> row.getLong(1))
                        .single()
                > 0;
    }

    /** How many units stand below it on the day or later. */
    long childrenFrom(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(distinct unit_id) from organization_period
                         where parent_id = :unit and valid_until > :day
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        var sector = row.getString("sector");
        return new Unit(
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("short_name"),
                UnitKind.valueOf(row.getString("kind")),
                sector == null ? null : Sector.valueOf(sector),
                idOrNull(row, "parent_id"),
                idOrNull(row, "base_unit_id"));
    }

    private static @Nullable UnitId idOrNull(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }
}
