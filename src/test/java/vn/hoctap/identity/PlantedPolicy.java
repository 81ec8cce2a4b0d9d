package vn.hoctap.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.core.io.ClassPathResource;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Subjects;
import vn.hoctap.shared.TypedId;

/** The policy as it is, until a faulty row is planted into its table. */
@TestComponent
@Primary
public class PlantedPolicy implements AccessPolicy {

    private final Function<PolicyTable, Policy> policies;
    private volatile AccessPolicy now;

    PlantedPolicy(
            ObjectProvider<Subjects<?>> subjects,
            GrantRows grants,
            Units units,
            Actors actors,
            Clock clock) {
        this.policies = table -> new Policy(table, subjects, grants, units, actors, clock);
        this.now = policies.apply(PolicyTable.load());
    }

    /**
     * Puts a row in the place of the one of its operation.
     *
     * @param row as {@code policy.md} writes it
     */
    public void plant(String row) {
        var operation = row.substring(0, row.indexOf('|', 1) + 1);
        var changed =
                written()
                        .lines()
                        .map(line -> line.startsWith(operation) ? row : line)
                        .collect(Collectors.joining("\n"));
        now = policies.apply(PolicyTable.parse(changed));
    }

    public void uproot() {
        now = policies.apply(PolicyTable.load());
    }

    private static String written() {
        try {
            return new ClassPathResource("policy.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void require(String operation, Optional<TypedId> object) {
        now.require(operation, object);
    }

    @Override
    public boolean allows(String operation, Optional<TypedId> object) {
        return now.allows(operation, object);
    }

    @Override
    public boolean audited(String operation) {
        return now.audited(operation);
    }

    @Override
    public boolean recordedByPiece(String operation) {
        return now.recordedByPiece(operation);
    }
}
