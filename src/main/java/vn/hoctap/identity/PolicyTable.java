package vn.hoctap.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hoctap.shared.Relation;

/**
 * The rights of every operation, read from {@code policy.md}.
 *
 * <p>A table of Markdown: operation, what it does, audit, then one column per role; a cell lists
 * relations by their words. Anything that cannot be read stops the application.
 */
public final class PolicyTable {

    private static final int FIRST_ROLE = 3;

    private final Map<String, Row> rows;

    private PolicyTable(Map<String, Row> rows) {
        this.rows = Map.copyOf(rows);
    }

    /** The table that comes with the application. */
    public static PolicyTable load() {
        try (InputStream in = PolicyTable.class.getResourceAsStream("/policy.md")) {
            var text = Objects.requireNonNull(in, "policy.md").readAllBytes();
            return parse(new String(text, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @throws IllegalArgumentException when a row has another shape, an unknown word, or stands
     *     twice
     */
    static PolicyTable parse(String markdown) {
        List<Role> roles = List.of();
        var rows = new LinkedHashMap<String, Row>();
        for (var line : markdown.lines().filter(text -> text.startsWith("|")).toList()) {
            var cells = Arrays.stream(line.split("\\|", -1)).skip(1).map(String::strip).toList();
            cells = cells.subList(0, cells.size() - 1);
            if (cells.getFirst().equals("operation")) {
                roles = cells.stream().skip(FIRST_ROLE).map(PolicyTable::role).toList();
            } else if (!cells.getFirst().startsWith("---")) {
                if (rows.put(cells.getFirst(), row(cells, roles)) != null) {
                    throw new IllegalArgumentException("Twice in the table: " + cells.getFirst());
                }
            }
        }
        return new PolicyTable(rows);
    }

    private static Role role(String word) {
        return Role.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Row row(List<String> cells, List<Role> roles) {
        if (cells.size() != FIRST_ROLE + roles.size()) {
            throw new IllegalArgumentException("Wrong number of cells: " + cells);
        }
        var may = new EnumMap<Role, Set<Relation>>(Role.class);
        for (int i = 0; i < roles.size(); i++) {
            may.put(roles.get(i), relations(cells.get(FIRST_ROLE + i)));
        }
        return new Row(Effect.ofWord(cells.get(1)), Trail.ofWord(cells.get(2)), may);
    }

    private static Set<Relation> relations(String cell) {
        var relations = EnumSet.noneOf(Relation.class);
        if (!cell.equals("-")) {
            Arrays.stream(cell.split(",", -1)).map(Relation::ofWord).forEach(relations::add);
        }
        return relations;
    }

    /** The names of all operations. */
    public Set<String> operations() {
        return rows.keySet();
    }

    /**
     * @throws IllegalArgumentException when the operation stands not in the table
     */
    public Row row(String operation) {
        var row = rows.get(operation);
        if (row == null) {
            throw new IllegalArgumentException("Not in the policy table: " + operation);
        }
        return row;
    }

    /** What an operation does to the object. */
    public enum Effect {
        READS,
        WRITES,
        READS_TEXT;

        static Effect ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_'));
        }
    }

    /** What is left of it in the audit trail. */
    public enum Trail {
        YES,
        /** A line, unless it comes as an acknowledged piece, which is itself the record. */
        PIECE,
        NO;

        static Trail ofWord(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * The rights of one operation.
     *
     * @param may by role, how its holder must stand to the object
     */
    public record Row(Effect effect, Trail trail, Map<Role, Set<Relation>> may) {

        /** Whether a line is written when it is simply called. */
        public boolean audited() {
            return trail != Trail.NO;
        }

        /** Whether the holder of a role may, standing so to the object. */
        public boolean allows(Role role, Relation relation) {
            return may.getOrDefault(role, Set.of()).contains(relation);
        }
    }
}
