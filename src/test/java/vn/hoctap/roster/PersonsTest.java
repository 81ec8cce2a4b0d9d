package vn.hoctap.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.modulith.test.PublishedEvents;
import vn.hoctap.AllAllowed;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.UnitStillUsed;
import vn.hoctap.organization.Units;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@Import(AllAllowed.class)
abstract class PersonsTest {

    private static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    private static final LocalDate LAST_OF_MARCH = LocalDate.of(2019, 3, 31);
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2019, 4, 1);

    @Autowired private Units units;
    @Autowired private Persons persons;
    @Autowired private PersonSubjects subjects;
    @Autowired private JdbcClient jdbc;

    private UnitId root = new UnitId(UUID.randomUUID());
    private UnitId base = root;
    private UnitId planning = root;
    private UnitId inspection = root;
    private UnitId single = root;

    @BeforeEach
    void aBaseOrganizationWithTwoCells() {
        List.of("roster_post", "roster_membership", "roster_person")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        root = units.found(NewUnit.root("Đảng bộ Minh họa", "Minh họa"), act(IN_2016));
        base = found(NewUnit.base(root, UnitKind.BASE_COMMITTEE, "Đảng bộ Sở", "Sở", null));
        planning = found(NewUnit.cell(base, "Chi bộ Kế hoạch", "Kế hoạch"));
        inspection = found(NewUnit.cell(base, "Chi bộ Thanh tra", "Thanh tra"));
        single = found(NewUnit.base(root, UnitKind.BASE_CELL, "Chi bộ Hội", "Hội", null));
    }

    @Test
    void rostersOfTwoDaysDiffer() {
        var binh = persons.register(NewPerson.full("H’Bình Niê", planning, IN_2016));
        var dju = persons.register(NewPerson.full("Y Djŭ Byă", planning, IN_2016));
        persons.move(binh, single, FIRST_OF_APRIL);
        persons.endMembership(dju, FIRST_OF_APRIL);

        assertThat(persons.find(binh, LAST_OF_MARCH))
                .contains(new Person(binh, "H’Bình Niê", MemberState.FULL, planning, base));
        assertThat(persons.find(binh, FIRST_OF_APRIL))
                .contains(new Person(binh, "H’Bình Niê", MemberState.FULL, single, single));
        assertThat(persons.in(base, LAST_OF_MARCH)).extracting(Person::id).contains(binh, dju);
        assertThat(persons.in(base, FIRST_OF_APRIL)).isEmpty();
        assertThat(persons.find(dju, FIRST_OF_APRIL)).isEmpty();
    }

    @Test
    void changeOnTheFirstDayReplacesWhatWasEntered() {
        var binh = persons.register(NewPerson.full("H’Bình Niê", planning, IN_2016));

        persons.changeState(binh, MemberState.EXEMPT, IN_2016);

        assertThat(persons.find(binh, IN_2016).orElseThrow().state()).isEqualTo(MemberState.EXEMPT);
        assertThat(persons.find(binh, IN_2016.minusDays(1))).isEmpty();
    }

    @Test
    void changeBeforeSomethingAlreadyEnteredIsRefused() {
        var binh = persons.register(NewPerson.full("H’Bình Niê", planning, IN_2016));
        persons.move(binh, inspection, FIRST_OF_APRIL);

        assertThatThrownBy(() -> persons.move(binh, single, LAST_OF_MARCH))
                .isInstanceOf(NotAMember.class);
    }

    @Test
    void nobodyBelongsToACommitteeItself() {
        assertThatThrownBy(() -> persons.register(NewPerson.full("Lê Văn An", base, IN_2016)))
                .isInstanceOf(NotACell.class);
    }

    @Test
    void codeIsGivenOnce() {
        persons.register(withCode("MH-0001", "Lê Văn An"));

        assertThat(persons.byCode("MH-0001")).isPresent();
        assertThatThrownBy(() -> persons.register(withCode("MH-0001", "Lê Văn Ân")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void postIsHeldFromItsDayUntilItsEnd() {
        var binh = persons.register(NewPerson.full("H’Bình Niê", planning, IN_2016));
        persons.appoint(binh, Post.UNIT_SECRETARY, base, IN_2016);
        persons.endPost(binh, Post.UNIT_SECRETARY, base, FIRST_OF_APRIL);

        var secretaries = Set.of(Post.UNIT_SECRETARY, Post.UNIT_DEPUTY_SECRETARY);
        assertThat(persons.holders(base, secretaries, LAST_OF_MARCH)).containsExactly(binh);
        assertThat(persons.holders(base, secretaries, FIRST_OF_APRIL)).isEmpty();
        assertThat(persons.holdsAny(binh, secretaries, IN_2016)).isTrue();
        assertThat(persons.holdsAny(binh, Set.of(Post.CELL_SECRETARY), IN_2016)).isFalse();
        assertThat(persons.holders(base, Set.of(), IN_2016)).isEmpty();
    }

    @Test
    void listStandsInTheOrderOfGivenNamesAndIsPaged() {
        for (var name :
                List.of("Trần Văn Hậu", "Y Djŭ Byă", "Nguyễn Thị Ngọc Diễm", "H’Bình Niê")) {
            persons.register(NewPerson.full(name, planning, IN_2016));
        }
        persons.register(NewPerson.full("Đặng Thị Hồng Loan", single, IN_2016));

        assertThat(persons.members(base, IN_2016, "", 0, 3))
                .extracting(PersonRow::name)
                .containsExactly("H’Bình Niê", "Nguyễn Thị Ngọc Diễm", "Y Djŭ Byă");
        assertThat(persons.members(base, IN_2016, "", 3, 3))
                .extracting(PersonRow::name)
                .containsExactly("Trần Văn Hậu");
        assertThat(persons.countMembers(base, IN_2016, "")).isEqualTo(4);
        assertThat(persons.countMembers(planning, IN_2016, "")).isEqualTo(4);
        assertThat(persons.countMembers(root, IN_2016, "")).isEqualTo(5);
        assertThat(persons.countMembers(single, IN_2016, "")).isEqualTo(1);
    }

    @Test
    void peopleAreFoundWithAndWithoutDiacriticsAndByTheirCode() {
        persons.register(withCode("MH-0007", "Nguyễn Thị Ngọc Diễm"));
        persons.register(withCode("MH-0008", "Nguyên Văn Điềm"));

        assertThat(persons.members(base, IN_2016, "nguyen diem", 0, 9)).hasSize(2);
        assertThat(persons.members(base, IN_2016, "diễm", 0, 9))
                .extracting(PersonRow::name)
                .containsExactly("Nguyễn Thị Ngọc Diễm");
        assertThat(persons.members(base, IN_2016, "MH-0008", 0, 9))
                .extracting(PersonRow::name)
                .containsExactly("Nguyên Văn Điềm");
        assertThat(persons.members(base, IN_2016, "100%", 0, 9)).isEmpty();
    }

    @Test
    void rowOfTheListNamesCellUnitStateAndPosts() {
        var binh = persons.register(withCode("MH-0001", "H’Bình Niê"));
        persons.appoint(binh, Post.CELL_SECRETARY, planning, IN_2016);
        persons.appoint(binh, Post.UNIT_DEPUTY_SECRETARY, base, IN_2016);

        assertThat(persons.members(base, IN_2016, "", 0, 9))
                .containsExactly(
                        new PersonRow(
                                binh,
                                "MH-0001",
                                "H’Bình Niê",
                                null,
                                "Chi bộ Kế hoạch",
                                "Đảng bộ Sở",
                                false,
                                MemberState.FULL,
                                List.of(Post.UNIT_DEPUTY_SECRETARY, Post.CELL_SECRETARY)));
    }

    @Test
    void decomposedNameIsStoredComposed() {
        var decomposed = Normalizer.normalize("Đặng Thị Hồng Loan", Normalizer.Form.NFD);
        var loan = persons.register(NewPerson.full(decomposed, planning, IN_2016));

        assertThat(persons.names(List.of(loan))).containsEntry(loan, "Đặng Thị Hồng Loan");
        assertThat(persons.names(List.of())).isEmpty();
    }

    @Test
    void historyOfAPersonIsKeptAndAPostIsHeldOnce() {
        var an = persons.register(NewPerson.full("Lê Văn An", planning, IN_2016));
        persons.move(an, inspection, FIRST_OF_APRIL);
        persons.appoint(an, Post.CELL_SECRETARY, inspection, FIRST_OF_APRIL);

        var file = persons.open(an);

        assertThat(file.memberships())
                .extracting(PersonFile.Membership::cellName)
                .containsExactly("Chi bộ Thanh tra", "Chi bộ Kế hoạch");
        assertThat(file.memberships().getLast().until()).isEqualTo(FIRST_OF_APRIL);
        assertThat(file.posts().getFirst().lasts()).isTrue();
        assertThatThrownBy(
                        () -> persons.appoint(an, Post.CELL_SECRETARY, inspection, FIRST_OF_APRIL))
                .isInstanceOf(PostHeldAlready.class);
    }

    @Test
    void unitWithMembersIsNotClosed() {
        persons.register(NewPerson.full("Lê Văn An", single, IN_2016));

        assertThatThrownBy(() -> units.close(single, act(FIRST_OF_APRIL)))
                .isInstanceOfSatisfying(
                        UnitStillUsed.class,
                        refused ->
                                assertThat(refused.uses())
                                        .containsExactly(
                                                new UnitStillUsed.Use("roster.use.members", 1)));
    }

    @Test
    void personBelongsToTheCellOfTheLastMembership() {
        var an = persons.register(NewPerson.full("Lê Văn An", planning, IN_2016));
        persons.move(an, single, FIRST_OF_APRIL);
        persons.endMembership(an, LocalDate.of(2020, 1, 1));

        var subject = subjects.describe(an).orElseThrow();
        assertThat(subject.owner()).isEqualTo(an.value());
        assertThat(subject.unit()).isEqualTo(single.value());
    }

    @Test
    void thousandsAreRegisteredAtOnceAndToldOnce(PublishedEvents events) {
        var many =
                IntStream.rangeClosed(1, 3_393)
                        .mapToObj(n -> withCode("MH-%04d".formatted(n), "Nguyễn Văn Hậu"))
                        .toList();

        long start = System.nanoTime();
        persons.registerAll(many);
        var took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(persons.countMembers(root, IN_2016, "")).isEqualTo(3_393);
        assertThat(events.ofType(RosterChanged.class))
                .containsExactly(new RosterChanged(IN_2016, 3_393));
        assertThat(took).isLessThan(Duration.ofSeconds(10));
    }

    private NewPerson withCode(String code, String name) {
        return new NewPerson(
                NewPerson.someId(), code, name, null, MemberState.FULL, planning, IN_2016);
    }

    private UnitId found(NewUnit unit) {
        return units.found(unit, act(IN_2016));
    }

    private static NewAct act(LocalDate effectiveOn) {
        return new NewAct("01-QĐ/MH", "Ban Thường vụ Minh họa", effectiveOn, effectiveOn);
    }
}
