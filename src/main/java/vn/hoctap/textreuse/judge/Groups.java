package vn.hoctap.textreuse.judge;

import java.util.List;

/** Which works belong together, by joining pairs; a group is named by its first member. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int a, int b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    int of(int member) {
        int root = member;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[member] = root;
        return root;
    }

    boolean together(int a, int b) {
        return of(a) == of(b);
    }

    /** The groups of two and more, each in order, by their first member. */
    List<List<Integer>> all() {
        var members = new java.util.TreeMap<Integer, List<Integer>>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(of(i), key -> new java.util.ArrayList<>()).add(i);
        }
        return members.values().stream().filter(group -> group.size() > 1).toList();
    }
}
