package vn.hoctap.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.hoctap.identity.PlantedPolicy;
import vn.hoctap.identity.PolicyTable;
import vn.hoctap.identity.Role;
import vn.hoctap.pieces.Posting;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Relation;

/**
 * Every operation, by the holder of every role, in every way of standing to the object: who may and
 * who may not, as the table says. One subclass per database.
 */
abstract class PolicyTableTest extends WholeApplication {

    private static final int FEWEST_CELLS = 5_000;

    /** Methods that a rule refuses in the world of this test whoever asks. */
    private static final Set<String> RULED_OUT = Set.of("organization.close");

    private static final PolicyTable TABLE = PolicyTable.load();

    /** By the class of the test, whose database it is. */
    private static final Map<Class<?>, List<Matrix.Tried>> TRIED = new ConcurrentHashMap<>();

    @Autowired private Matrix matrix;
    @Autowired private List<Calls> calls;
    @Autowired private Reached reached;
    @Autowired private Ground ground;
    @Autowired private Posting posting;
    @Autowired private JdbcClient jdbc;
    @Autowired private PlantedPolicy planted;
    @Autowired private ApplicationContext context;

    private List<Matrix.Tried> tried() {
        return TRIED.computeIfAbsent(
                getClass(),
                type ->
                        matrix.tryAll(
                                calls.stream().flatMap(some -> some.all().stream()).toList(),
                                TABLE));
    }

    @TestFactory
    Stream<DynamicTest> everybodyMayWhatTheTableSaysAndNothingElse() {
        var byOperation =
                tried().stream().collect(Collectors.groupingBy(cell -> cell.call().operation()));
        return new TreeSet<>(TABLE.operations())
                .stream()
                        .map(operation ->
                                DynamicTest.dynamicTest(
                                        operation,
                                        () ->
                                                assertThat(
                                                                Matrix.differences(
                                                                        byOperation.getOrDefault(
                                                                                operation,
                                                                                List.of()),
                                                                        TABLE))
                                                        .isEmpty()));
    }

    @Test
    void everyMethodOfADoorWasCalled() {
        tried();

        var uncalled = methods();
        uncalled.removeAll(names(reached.ever()));

        assertThat(uncalled).isEmpty();
    }

    @Test
    void everyOperationWasDoneAndNotOnlyAllowed() {
        var undone = new TreeSet<>(TABLE.operations());
        undone.removeAll(RULED_OUT);
        undone.removeAll(
                tried().stream()
                        .filter(Matrix.Tried::returned)
                        .map(cell -> cell.call().operation())
                        .collect(Collectors.toSet()));

        assertThat(undone).isEmpty();
    }

    @Test
    void thereAreThousandsOfCells() {
        assertThat(tried()).hasSizeGreaterThanOrEqualTo(FEWEST_CELLS);
    }

    @Test
    void whatTheTableAllowsCanComeAbout() {
        var came = new TreeSet<String>();
        tried().forEach(cell -> cell.by(TABLE).forEach(relation -> came.add(cell(cell, relation))));
        var dead = new TreeSet<String>();
        for (var operation : TABLE.operations()) {
            TABLE.row(operation)
                    .may()
                    .forEach((role, relations) ->
                            relations.forEach(
                                    relation -> dead.add(cell(operation, role, relation))));
        }

        dead.removeAll(came);

        assertThat(dead).isEmpty();
    }

    @Test
    void rightsPlantedIntoThePolicyAreReportedCellByCell() {
        planted.plant(
                "| grading.publish | writes | yes | - | own unit, other unit | - |"
                        + " - | - | assigned | assigned | - | own unit, below | - | - |");

        assertThat(differences("grading.publish"))
                .containsExactlyInAnyOrder(
                        "grading.publish: unit secretary, other unit: may not",
                        "grading.publish: unit secretary, other unit (role held in a cell of it):"
                                + " may not",
                        "grading.publish: unit secretary, assigned (role held in another unit):"
                                + " may not",
                        "grading.publish: unit secretary, other unit of a key official's: may not",
                        "grading.publish: unit secretary, assigned (role held in another unit)"
                                + " of a key official's: may not",
                        "grading.publish: deputy, own unit: may",
                        "grading.publish: deputy, assigned: may",
                        "grading.publish: deputy, own unit of a key official's: may",
                        "grading.publish: deputy, assigned of a key official's: may");
    }

    @Test
    void writingThatIsNotTakenDownIsReported() {
        planted.plant(
                "| quiz.prepare | writes | no | - | - | - | - | - | - | - | - | root | - | - |");

        assertThat(differences("quiz.prepare"))
                .containsOnly("quiz.prepare: board staff, whole: may (no line in the trail)");
    }

    @Test
    void pieceOfItsOwnerIsItsOwnRecordAndHandingInHasItsLine() {
        ground.found();
        var member = ground.things().member();
        var attempt = ground.things().attempt().value();
        long before = lines(attempt);

        posting.post(member, "answer", attempt, "{\"question\": 1, \"chosen\": [0]}");
        assertThat(lines(attempt)).isEqualTo(before);
        assertThat(pieces(attempt)).isEqualTo(1);

        posting.post(member, "quiz-submit", attempt, "{}");
        assertThat(lines(attempt)).isEqualTo(before + 1);
    }

    private long lines(UUID object) {
        return count("select count(*) from audit_entry where object_id = ?", object);
    }

    private long pieces(UUID target) {
        return count("select count(*) from pieces_piece where target_id = ?", target);
    }

    private long count(String sql, UUID of) {
        return jdbc.sql(sql).param(of).query((row, n) -> row.getLong(1)).single();
    }

    @AfterEach
    void asWritten() {
        planted.uproot();
    }

    private List<String> differences(String operation) {
        return Matrix.differences(
                matrix.tryAll(
                        calls.stream()
                                .flatMap(some -> some.all().stream())
                                .filter(call -> call.operation().equals(operation))
                                .toList(),
                        TABLE),
                TABLE);
    }

    private static String cell(Matrix.Tried tried, Relation relation) {
        return cell(tried.call().operation(), tried.role(), relation);
    }

    private static String cell(String operation, Role role, Relation relation) {
        return operation + ": " + role + ", " + relation.word();
    }

    private Set<String> methods() {
        var methods = new TreeSet<String>();
        context.getBeansWithAnnotation(Service.class)
                .values()
                .forEach(door ->
                        Stream.of(AopUtils.getTargetClass(door).getDeclaredMethods())
                                .filter(method ->
                                        AnnotationUtils.findAnnotation(method, Operation.class)
                                                != null)
                                .forEach(method -> methods.add(method.toString())));
        return methods;
    }

    private static Set<String> names(Set<Method> methods) {
        return methods.stream()
                .map(Method::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
