package vn.hoctap.textreuse.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which works belong together, by joining pairs; a group is named by its first member. */
final class Groups {

    private final List<Entry> members;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int[] parent;

    Groups(Collection<Entry> inOrder) {
        members = List.copyOf(inOrder);
        parent = new int[members.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            numbers.put(members.get(i).id(), i);
        }
    }

    void join(Entry a, Entry b) {
        int first = of(a);
        int second = of(b);
        parent[Math.max(first, second)] = Math.min(first, second);
    }

    /** The number of the group's first member. */
    int of(Entry member) {
        return root(numbers.getOrDefault(member.id(), 0));
    }

    private int root(int number) {
        int root = number;
        while (parent[root] != root) {
            root = parent[root];
        }
        parent[number] = root;
        return root;
    }

    boolean together(Entry a, Entry b) {
        return of(a) == of(b);
    }

    /** The groups of two and more, each in order, by their first member. */
    List<List<Entry>> all() {
        Map<Integer, List<Entry>> groups = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(members.get(i));
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
