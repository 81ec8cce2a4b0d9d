package vn.hoctap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names read from the views of modules, one statement for each kind of things. */
public final class AuditNames implements AuditObjects {

    private final JdbcClient jdbc;
    private final Map<AuditObject.Kind, String> queries;

    /**
     * @param queries of the id, the name and the unit of things, with the parameters {@code ids}
     *     and, where names depend on the day, {@code today}
     */
    public AuditNames(JdbcClient jdbc, Map<AuditObject.Kind, String> queries) {
        this.jdbc = jdbc;
        this.queries = Map.copyOf(queries);
    }

    @Override
    public Map<UUID, AuditObject> named(Collection<UUID> ids, LocalDate today) {
        var named = new HashMap<UUID, AuditObject>();
        queries.forEach((kind, query) ->
                jdbc.sql(query)
                        .param("ids", ids)
                        .param("today", today)
                        .query(row -> {
                            named.put(
                                    row.getObject(1, UUID.class),
                                    new AuditObject(
                                            kind,
                                            row.getString(2),
                                            Objects.requireNonNullElse(row.getString(3), "")));
                        }));
        return named;
    }
}
