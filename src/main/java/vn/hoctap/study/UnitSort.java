package vn.hoctap.study;

/** In which order members of a unit are listed. */
public enum UnitSort {
    /** Given names in Vietnamese order. */
    NAME("r.name_sort"),
    /** By cell, then by name. */
    CELL("cell, r.name_sort"),
    /** Who has waited longest first, then by name. */
    DUE(
            """
            coalesce(min(case when s.state not in ('DONE', 'LOCKED') and s.step <> 'RESULT'
                              then s.due_on end), date '9999-12-31'), r.name_sort
            """);

    private final String order;

    UnitSort(String order) {
        this.order = order;
    }

    String order() {
        return order;
    }
}
