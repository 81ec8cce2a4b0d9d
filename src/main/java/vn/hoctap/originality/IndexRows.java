package vn.hoctap.originality;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.study.StudyPlanId;

/** What the index and the judgements should hold by the database; no texts. */
@Component
class IndexRows {

    private final JdbcClient jdbc;

    IndexRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A unit and a plan, whose texts are judged together. */
    record Room(StudyPlanId plan, UnitId unit) {}

    /** Names of the texts that stand, by room. */
    Map<Room, Set<String>> standing() {
        var rooms = new LinkedHashMap<Room, Set<String>>();
        jdbc.sql(
                        """
                        select plan_id, base_unit_id, reflection_id, version
                          from reflection_v_reflection order by plan_id, base_unit_id
                        """)
                .query(row -> {
                    rooms.computeIfAbsent(room(row), key -> new HashSet<>())
                            .add(
                                    Scopes.name(
                                            row.getObject("reflection_id", UUID.class),
                                            row.getInt("version")));
                });
        return rooms;
    }

    /** Rooms with a text that stands since before an instant and is not judged as it stands. */
    List<Room> unjudged(Instant before) {
        return jdbc.sql(
                        """
                        select r.plan_id, r.base_unit_id
                          from reflection_v_reflection r
                          left join originality_judgement j
                            on j.reflection_id = r.reflection_id and j.text_version = r.version
                         where j.reflection_id is null and r.submitted_at < :before
                        union
                        select j.plan_id, j.base_unit_id
                          from originality_judgement j
                          left join reflection_v_reflection r on r.reflection_id = j.reflection_id
                         where r.reflection_id is null and j.judged_at < :before
                        """)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, n) -> room(row))
                .list();
    }

    private static Room room(ResultSet row) throws SQLException {
        return new Room(
                new StudyPlanId(row.getObject("plan_id", UUID.class)),
                new UnitId(row.getObject("base_unit_id", UUID.class)));
    }
}
