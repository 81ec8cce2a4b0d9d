package vn.hoctap.textreuse;

import java.util.List;

/**
 * Works that belong together through pairs that alert.
 *
 * @param members ids, at least two, in the order in which they were handed in
 */
public record Cluster(List<String> members) {

    public Cluster {
        members = List.copyOf(members);
        if (members.size() < 2) {
            throw new IllegalArgumentException("a cluster has at least two members");
        }
    }
}
