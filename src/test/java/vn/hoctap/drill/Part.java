package vn.hoctap.drill;

import java.sql.SQLException;
import java.util.Map;

/** One thing that is compared after each fault. */
interface Part {

    /**
     * Compares.
     *
     * @param all whether also what was compared before and cannot have changed
     * @param figures told beside what is wrong
     */
    void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException;
}
