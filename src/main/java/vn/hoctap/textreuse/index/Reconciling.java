package vn.hoctap.textreuse.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.hoctap.textreuse.Reconciliation;
import vn.hoctap.textreuse.judge.Entry;

/** Compares what a scope holds with what it should hold. */
final class Reconciling {

    private Reconciling() {}

    static Reconciliation reconcile(
            ScopeState state, Map<String, String> expected, Consumer<String> withdraw) {
        Map<String, String> there = new TreeMap<>();
        for (Entry entry : state.entries()) {
            there.put(entry.id(), entry.fingerprint());
        }
        List<String> withdrawn = new ArrayList<>();
        there.keySet().stream().filter(id -> !expected.containsKey(id)).forEach(withdrawn::add);
        withdrawn.forEach(withdraw);
        List<String> toPut = new ArrayList<>();
        new TreeMap<>(expected)
                .forEach((id, fingerprint) -> {
                    if (!fingerprint.equals(there.get(id))) {
                        toPut.add(id);
                    }
                });
        return new Reconciliation(toPut, withdrawn);
    }
}
