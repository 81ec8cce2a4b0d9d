package vn.hoctap;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.identity.PolicyTable;
import vn.hoctap.identity.Role;
import vn.hoctap.pieces.PieceReceiver;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.Relation;

/** Doors and the policy table belong together: neither has what the other does not know. */
class DoorsTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("vn.hoctap");

    private final PolicyTable table = PolicyTable.load();

    @Test
    void everyMethodOfADoorSaysWhoseItIs() {
        var unsaid =
                doors().flatMap(door -> door.getMethods().stream())
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method -> !method.isAnnotatedWith(Operation.class))
                        .filter(method -> !method.isAnnotatedWith(BetweenModules.class))
                        .map(JavaMethod::getFullName)
                        .toList();

        assertThat(unsaid).isEmpty();
    }

    @Test
    void everyOperationHasItsRowAndEveryRowItsOperation() {
        assertThat(table.operations()).containsExactlyInAnyOrderElementsOf(operations());
    }

    @Test
    void whateverWritesOrReadsTextIsAudited() {
        assertThat(table.operations())
                .filteredOn(name -> table.row(name).effect() != PolicyTable.Effect.READS)
                .allMatch(name -> table.row(name).audited());
    }

    @Test
    void onlyWhatPeopleSendOfTheirOwnAsPiecesIsRecordedByThePiece() {
        var byPiece =
                table.operations().stream()
                        .filter(name -> table.row(name).trail() == PolicyTable.Trail.PIECE)
                        .toList();
        var received =
                CLASSES.stream()
                        .filter(type -> type.isAssignableTo(PieceReceiver.class))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .flatMap(call -> call.getTarget().resolveMember().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .map(DoorsTest::operation)
                        .toList();

        assertThat(byPiece).isNotEmpty().isSubsetOf(received);
        assertThat(byPiece)
                .allSatisfy(name -> {
                    var row = table.row(name);
                    assertThat(row.effect()).isEqualTo(PolicyTable.Effect.WRITES);
                    assertThat(row.may())
                            .allSatisfy((role, relations) ->
                                    assertThat(relations)
                                            .isEqualTo(
                                                    role == Role.MEMBER
                                                            ? Set.of(Relation.OWN)
                                                            : Set.of()));
                });
    }

    /** What is called reading changes nothing, and so needs no line. */
    @Test
    void whatReadsRunsWhereNothingCanBeWritten() {
        var writing =
                CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method -> !table.row(operation(method)).audited())
                        .filter(method -> !isReadOnly(method))
                        .map(DoorsTest::operation)
                        .collect(Collectors.toSet());

        // an attempt that is looked at when its time is over is ended; a file that turns out to be
        // secret is erased before anybody took it
        assertThat(writing)
                .containsExactlyInAnyOrder(
                        "quiz.look", "quiz.take", "quiz.result", "resolution.read-file");
    }

    @Test
    void auditedOperationsMayWriteTheirLine() {
        var readOnly =
                CLASSES.stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(Operation.class))
                        .filter(method ->
                                table.row(operation(method)).audited() && isReadOnly(method))
                        .map(JavaMethod::getFullName)
                        .toList();

        assertThat(readOnly).isEmpty();
    }

    @Test
    void screensCallNothingThatAsksForNoRightsAndChangesPeoplesData() {
        var direct =
                CLASSES.stream()
                        .filter(type -> type.getPackageName().endsWith(".ui"))
                        .flatMap(type -> type.getMethodCallsFromSelf().stream())
                        .filter(call ->
                                call.getTarget()
                                        .resolveMember()
                                        .filter(target -> writesBetweenModules(target))
                                        .isPresent())
                        .map(call -> call.getDescription())
                        .toList();

        assertThat(direct).isEmpty();
    }

    private static boolean writesBetweenModules(JavaMethod target) {
        return target.isAnnotatedWith(BetweenModules.class)
                && !target.getOwner().getPackageName().endsWith(".identity")
                && !isReadOnly(target);
    }

    private static Stream<JavaClass> doors() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private static Set<String> operations() {
        var names = new TreeSet<String>();
        CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Operation.class))
                .forEach(method -> names.add(operation(method)));
        return names;
    }

    private static String operation(JavaMethod method) {
        return method.getAnnotationOfType(Operation.class).value();
    }

    private static boolean isReadOnly(JavaMethod method) {
        if (method.isAnnotatedWith(Transactional.class)) {
            return method.getAnnotationOfType(Transactional.class).readOnly();
        }
        var owner = method.getOwner();
        return owner.isAnnotatedWith(Transactional.class)
                && owner.getAnnotationOfType(Transactional.class).readOnly();
    }
}
