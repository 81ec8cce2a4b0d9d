package vn.hoctap.textreuse;

import java.util.List;

/**
 * How an index differed from what its caller says should be there.
 *
 * @param toPut ids that were missing or had another fingerprint: the caller puts them again
 * @param withdrawn ids that should not have been there and were taken out
 */
public record Reconciliation(List<String> toPut, List<String> withdrawn) {

    public Reconciliation {
        toPut = List.copyOf(toPut);
        withdrawn = List.copyOf(withdrawn);
    }

    /** Whether the index held exactly what it should. */
    public boolean clean() {
        return toPut.isEmpty() && withdrawn.isEmpty();
    }
}
