package vn.hoctap.rights;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hoctap.World;
import vn.hoctap.identity.PolicyTable;
import vn.hoctap.identity.Role;
import vn.hoctap.shared.Relation;

/** Tries cells of the policy table on the running doors, each in a transaction that is undone. */
@TestComponent
class Matrix {

    /**
     * One cell that was tried.
     *
     * @param may whether the guard let it through
     * @param returned whether the door did it then, rather than name a rule against it
     * @param fault what is wrong whatever the table says
     */
    record Tried(
            Call call,
            Role role,
            Stand stand,
            boolean may,
            boolean returned,
            Optional<String> fault) {

        /** Whether the table lets the role do it. */
        boolean allowed(PolicyTable table) {
            var row = table.row(call.operation());
            return any(row, role, stand.relations()) || any(row, Role.MEMBER, stand.asMember());
        }

        private static boolean any(PolicyTable.Row row, Role role, Set<Relation> relations) {
            return relations.stream().anyMatch(relation -> row.allows(role, relation));
        }

        /** The relations of a cell that let it through by this role. */
        Set<Relation> by(PolicyTable table) {
            var row = table.row(call.operation());
            var by = EnumSet.noneOf(Relation.class);
            stand.relations().stream()
                    .filter(relation -> row.allows(role, relation))
                    .forEach(by::add);
            return by;
        }

        /** {@code grading.publish: unit secretary, other unit: may not}. */
        String name(boolean should) {
            return "%s: %s, %s%s: %s"
                    .formatted(
                            call.operation(),
                            role.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                            stand,
                            call.kind().ofAKeyOfficial() ? " of a key official's" : "",
                            should ? "may" : "may not");
        }
    }

    private final Ground ground;
    private final World world;
    private final Reached reached;
    private final TransactionTemplate transactions;

    Matrix(Ground ground, World world, Reached reached, PlatformTransactionManager transactions) {
        this.ground = ground;
        this.world = world;
        this.reached = reached;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Every role in every way of standing to the object. */
    List<Tried> tryAll(List<Call> calls, PolicyTable table) {
        ground.found();
        var tried = new ArrayList<Tried>();
        for (var call : calls) {
            for (var role : Role.values()) {
                for (var stand : call.kind().stands()) {
                    attempt(call, role, stand, table).ifPresent(tried::add);
                }
            }
        }
        return List.copyOf(tried);
    }

    /** Empty where the role cannot come to stand so. */
    private Optional<Tried> attempt(Call call, Role role, Stand stand, PolicyTable table) {
        var moment = ground.moment(call.kind(), role, stand);
        var result = new AtomicReference<Optional<Tried>>(Optional.empty());
        transactions.executeWithoutResult(status -> {
            status.setRollbackOnly();
            if (ground.arrange(moment)) {
                keyOfficials(moment);
                call.arrange().accept(moment);
                result.set(Optional.of(attempt(call, moment, table)));
            }
        });
        return result.get();
    }

    private static void keyOfficials(Moment moment) {
        if (moment.kind().ofAKeyOfficial()) {
            moment.sql(
                    "update reflection set key_official = true where id = ?",
                    moment.reflection().value());
            moment.sql(
                    "update grading_grade set key_official = true where reflection_id = ?",
                    moment.reflection().value());
        }
    }

    private Tried attempt(Call call, Moment moment, PolicyTable table) {
        reached.drain();
        var thrown = new AtomicReference<@Nullable RuntimeException>();
        var shown = new AtomicReference<@Nullable Object>();
        world.as(
                moment.holder().account(),
                () -> {
                    try {
                        shown.set(call.work().apply(moment));
                    } catch (RuntimeException refused) {
                        thrown.set(refused);
                    }
                });
        var through = reached.drain();
        var refused = thrown.get();
        boolean may = !through.isEmpty();
        var fault =
                refused == null
                        ? faultOf(call, moment, through, shown.get(), table)
                        : faultOf(may, refused);
        return new Tried(call, moment.role(), moment.stand(), may, refused == null, fault);
    }

    private static Optional<String> faultOf(boolean may, RuntimeException refused) {
        boolean denied = refused instanceof AccessDeniedException;
        boolean rule = refused.getClass().getName().startsWith("vn.hoctap.");
        if (may ? rule : denied) {
            return Optional.empty();
        }
        return Optional.of((may ? "let through, then " : "not tried: ") + refused);
    }

    private static Optional<String> faultOf(
            Call call,
            Moment moment,
            List<String> through,
            @Nullable Object shown,
            PolicyTable table) {
        if (!through.contains(call.operation())) {
            return Optional.of("nobody asked for the rights, but for " + through);
        }
        if (call.empty(shown)) {
            return Optional.of("there was nothing to see");
        }
        boolean due = table.row(call.operation()).audited();
        return lines(call, moment) > 0 == due
                ? Optional.empty()
                : Optional.of(due ? "no line in the trail" : "a line in the trail");
    }

    private static int lines(Call call, Moment moment) {
        return moment.jdbc()
                .sql("select count(*) from audit_entry where operation = ? and account_id = ?")
                .param(call.operation())
                .param(moment.holder().account().value())
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /** What differs from the table, and what is wrong whatever it says. */
    static List<String> differences(List<Tried> tried, PolicyTable table) {
        return tried.stream()
                .flatMap(cell -> {
                    boolean should = cell.allowed(table);
                    var name = cell.name(should);
                    return cell.may() != should
                            ? Optional.of(name).stream()
                            : cell.fault().map(fault -> name + " (" + fault + ")").stream();
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
