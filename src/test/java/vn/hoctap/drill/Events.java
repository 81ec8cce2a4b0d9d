package vn.hoctap.drill;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * What was to be done after a commit is done once the server runs again: no event of the registry
 * is still open when two more faults have come.
 */
final class Events implements Part {

    private static final int OFTEN = 3;

    private final Findings findings;
    private final Map<String, Integer> open = new HashMap<>();

    Events(Findings findings) {
        this.findings = findings;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var now =
                rows.all(
                        """
                        select id, listener_id from event_publication
                         where completion_date is null
                        """,
                        Rows::texts);
        var ids = new HashSet<String>();
        for (var event : now) {
            ids.add(event.getFirst());
            if (open.merge(event.getFirst(), 1, Integer::sum) >= OFTEN) {
                findings.add(Findings.Kind.WRONG, "event " + event.getFirst(), "open: " + event);
            }
        }
        open.keySet().retainAll(ids);
        figures.put("openEvents", now.size());
    }
}
