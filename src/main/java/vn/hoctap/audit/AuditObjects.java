package vn.hoctap.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names what the trail knows by id only; a bean of whoever can see the tables' views. */
public interface AuditObjects {

    /** Ids a statement takes at once. */
    int MOST = 1_000;

    /**
     * @param ids at most {@link #MOST}, of any kind; those of others are left out of the answer
     * @param today decides which name of a unit is meant
     */
    Map<UUID, AuditObject> named(Collection<UUID> ids, LocalDate today);
}
