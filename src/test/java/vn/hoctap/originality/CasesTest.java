package vn.hoctap.originality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.authorization.AuthorizationDeniedException;
import vn.hoctap.MovedClock;
import vn.hoctap.World;
import vn.hoctap.identity.Role;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;
import vn.hoctap.reflection.CheckedText;
import vn.hoctap.reflection.HandIns;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.reflection.ReflectionState;
import vn.hoctap.reflection.SelfChecks;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Post;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.textreuse.ReuseIndex;

/** From texts handed in to the end of a case, through the doors; one subclass per database. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"shared", "audit", "documents"},
        verifyAutomatically = false)
@Import({World.class, Cohort.class, CasesTest.MovedTime.class})
abstract class CasesTest {

    /** 20:14:05 of 23 November in Vietnam. */
    static final Instant NOW = Instant.parse("2026-11-23T13:14:05.123456Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate REWRITE_DUE = LocalDate.of(2026, 11, 30);
    private static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    private static final String TEXT = Essays.of(1, 360);

    @Autowired private World world;
    @Autowired private Cohort cohort;
    @Autowired private Cases cases;
    @Autowired private Across across;
    @Autowired private OverdueCases overdue;
    @Autowired private CaseReport report;
    @Autowired private HandIns handIns;
    @Autowired private SelfChecks selfChecks;
    @Autowired private Judge judge;
    @Autowired private IndexUpkeep upkeep;
    @Autowired private IndexStatus status;
    @Autowired private ReuseIndex index;
    @Autowired private JdbcClient jdbc;
    @Autowired private List<UnitUse> uses;

    private UnitId unit = new UnitId(new UUID(0, 0));
    private PersonId tuan = new PersonId(new UUID(0, 0));
    private PersonId board = tuan;
    private PersonId hau = tuan;
    private PersonId binh = tuan;
    private StudyPlanId plan = new StudyPlanId(new UUID(0, 0));

    @BeforeEach
    void aUnitWithItsSecretary() {
        TIME.set(NOW);
        board = cohort.boardMember("Hoàng Thu Trang");
        unit = world.unit("Sở Nông nghiệp");
        tuan = cohort.secretary(unit, "Lê Quang Tuấn");
        hau = world.member(unit, "Trần Văn Hậu");
        binh = world.member(unit, "H’Bình Niê");
    }

    /** After everybody is there: a plan concerns who is a member when it is published. */
    private void published() {
        plan = cohort.plan(board);
    }

    private ReflectionId handIn(PersonId author, String text) {
        TIME.updateAndGet(time -> time.plusSeconds(60));
        return cohort.handIn(author, plan, text);
    }

    private CaseId onlyCase(UnitId of, PersonId asker) {
        var rows = world.ask(asker, () -> cases.ofUnit(of, 0, 10));
        assertThat(rows).hasSize(1);
        return rows.getFirst().id();
    }

    private OpenCase open(CaseId id, PersonId viewer) {
        return world.ask(viewer, () -> cases.open(id));
    }

    @Test
    void nearCopyInOneUnitOpensOneCaseThatItsSecretaryDecides() {
        published();
        var first = handIn(hau, TEXT);
        var second = handIn(binh, Essays.nearly(TEXT, 5));

        var id = onlyCase(unit, tuan);
        var open = open(id, tuan);

        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        assertThat(open.dueOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(open.look()).isEqualTo(OpenCase.Look.DECIDES);
        assertThat(open.authors())
                .extracting(
                        OpenCase.Author::reflection,
                        OpenCase.Author::name,
                        OpenCase.Author::cell,
                        OpenCase.Author::words,
                        OpenCase.Author::textOpen)
                .containsExactly(
                        tuple(first, "Trần Văn Hậu", "Chi bộ 1", 360, true),
                        tuple(second, "H’Bình Niê", "Chi bộ 1", 372, true));
        assertThat(open.evidence())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.a().reflection()).isEqualTo(first);
                    assertThat(pair.verdict().alerts()).isTrue();
                    assertThat(pair.score()).isGreaterThan(.9);
                });
        assertThat(open.history())
                .extracting(OpenCase.Happening::step, OpenCase.Happening::name)
                .containsExactly(
                        tuple(CaseStep.OPENED, null),
                        tuple(CaseStep.JOINED, "Trần Văn Hậu"),
                        tuple(CaseStep.JOINED, "H’Bình Niê"));
        assertThat(cases.deciders(id)).containsExactly(tuan);
        assertThat(cases.told(id)).containsExactly(tuan);
        var text = world.ask(tuan, () -> cases.read(id, first, 1));
        assertThat(text.text()).isEqualTo(TEXT);
    }

    @Test
    void authorIsToldBeforehandThatHisUnitSharesHisWordingAndNothingIsKeptOfIt() {
        var other = world.unit("Sở Xây dựng");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        published();
        handIn(hau, TEXT);

        assertThat(checked(binh, Essays.nearly(TEXT, 5)))
                .satisfies(mine -> {
                    assertThat(mine.sharesWording()).isTrue();
                    assertThat(mine.judged()).isTrue();
                    assertThat(mine.own()).isGreaterThan(.9);
                });
        assertThat(checked(binh, Essays.of(5, 300)).sharesWording()).isFalse();
        assertThat(checked(hau, TEXT).sharesWording()).isFalse();
        assertThat(checked(loan, TEXT).sharesWording()).isFalse();
        assertThat(world.ask(tuan, () -> cases.count(unit))).isZero();
    }

    private CheckedText checked(PersonId author, String text) {
        return world.ask(
                author,
                () -> {
                    var id = handIns.start(plan);
                    return selfChecks.check(id, handIns.save(id, text).id());
                });
    }

    @Test
    void stepThatIsNotDoneByItsLastDayIsToldToTheBoardOnce() {
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        TIME.updateAndGet(time -> time.plus(Duration.ofDays(5)));
        overdue.run();
        assertThat(escalations(id)).isEmpty();

        TIME.updateAndGet(time -> time.plus(Duration.ofDays(1)));
        overdue.run();
        overdue.run();

        assertThat(escalations(id)).containsExactly("28/11/2026");
        assertThat(cases.toldWhenOverdue(id)).contains(tuan, board);
        var today = LocalDate.of(2026, 11, 29);
        var open = open(id, tuan);
        var named = Set.of(open.authors().getLast().reflection());
        world.as(
                tuan,
                () -> cases.requestRewrite(id, open.revision(), named, today.plusDays(3), ""));
        TIME.updateAndGet(time -> time.plus(Duration.ofDays(4)));
        overdue.run();

        assertThat(escalations(id)).containsExactly("28/11/2026", "02/12/2026");
    }

    private List<String> escalations(CaseId id) {
        return open(id, tuan).history().stream()
                .filter(line -> line.step() == CaseStep.ESCALATED)
                .map(line -> line.note() == null ? "" : line.note())
                .toList();
    }

    @Test
    void passageThatIsNoDuplicateDoesNotComeBackWithAnotherVersion() {
        var lan = world.member(unit, "Nguyễn Thị Lan");
        var mai = world.member(unit, "Vi Thị Mai");
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        var seen = open(id, tuan).revision();
        world.as(tuan, () -> cases.dismiss(id, seen, "Cả chi bộ viết theo một khung chung"));

        handIn(binh, Essays.nearly(TEXT, 6));
        assertThat(world.ask(tuan, () -> cases.count(unit))).isEqualTo(1);

        var other = Essays.of(5, 300);
        handIn(lan, other);
        handIn(mai, Essays.nearly(other, 5));
        assertThat(world.ask(tuan, () -> cases.countOpen(unit))).isEqualTo(1);
    }

    @Test
    void boardReportsTheCasesOfATimeByUnit() {
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var day = LocalDate.of(2026, 11, 23);
        var rows = new ArrayList<ReportedCase>();

        var sheet =
                world.ask(
                        board, () -> report.export(day, day, List.of("a"), row -> row(rows, row)));

        assertThat(sheet).startsWith('P', 'K');
        assertThat(rows)
                .filteredOn(row -> row.number() == open(onlyCase(unit, tuan), tuan).number())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.unit()).startsWith("Sở Nông nghiệp");
                    assertThat(row.authors()).isEqualTo(2);
                    assertThat(row.rewrites()).isZero();
                    assertThat(row.state()).isEqualTo(CaseState.OPEN);
                });
        var before = new ArrayList<ReportedCase>();
        world.as(
                board,
                () ->
                        report.export(
                                day.minusDays(9),
                                day.minusDays(1),
                                List.of("a"),
                                row -> row(before, row)));
        assertThat(before).isEmpty();
        assertThatThrownBy(() ->
                        world.as(
                                tuan,
                                () ->
                                        report.export(
                                                day, day, List.of("a"), row -> row(before, row))))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    private static List<String> row(List<ReportedCase> rows, ReportedCase row) {
        rows.add(row);
        return List.of(row.unit());
    }

    @Test
    void sameTextFromAnotherUnitOpensNoCaseAndStandsInTheBoardsList() {
        var other = world.unit("Sở Xây dựng");
        var secretary = cohort.secretary(other, "Phạm Thị Hoa");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        published();

        var first = handIn(hau, TEXT);
        var second = handIn(loan, TEXT);

        assertThat(world.ask(tuan, () -> cases.countOpen(unit))).isZero();
        assertThat(world.ask(secretary, () -> cases.countOpen(other))).isZero();
        var rows =
                world.ask(board, () -> across.list(0, 100)).stream()
                        .filter(row -> row.a().equals(first))
                        .toList();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.b()).isEqualTo(second);
                    assertThat(row.aName()).isEqualTo("Trần Văn Hậu");
                    assertThat(row.score()).isGreaterThan(.99);
                });
        var pair = world.ask(board, () -> across.read(first, second)).orElseThrow();
        assertThat(pair.b().text().text()).isEqualTo(TEXT);
        assertThat(pair.b().name()).isEqualTo("Đặng Thị Hồng Loan");
        assertThat(pair.shared().passages()).isNotEmpty();
        assertThatThrownBy(() -> world.as(tuan, () -> across.read(first, second)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(tuan, () -> across.list(0, 10)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void boardMemberReadsAcrossUnitsNoTextOfACaseInWhichHeIsAnAuthor() {
        var author = world.with(Role.BOARD_STAFF, world.root(), unit, "Ngô Thị Bảo");
        var other = world.unit("Sở Xây dựng");
        var loan = world.member(other, "Đặng Thị Hồng Loan");
        published();
        var far = handIn(loan, TEXT);
        var near = handIn(hau, TEXT);
        handIn(author, Essays.nearly(TEXT, 5));

        assertThat(world.ask(board, () -> across.read(far, near))).isPresent();
        assertThatThrownBy(() -> world.as(author, () -> across.read(far, near)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void unitIsNotClosedOverAnOpenCase() {
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));

        assertThat(uses)
                .filteredOn(use -> use.reason().equals("originality.use"))
                .singleElement()
                .satisfies(use -> assertThat(use.usesFrom(unit, TODAY)).isEqualTo(1));
    }

    @Test
    void ringOfSixIsOneCaseThatGrows() {
        var ring =
                IntStream.rangeClosed(1, 6)
                        .mapToObj(nth -> world.member(unit, "Bế Văn " + (char) ('A' + nth)))
                        .toList();
        published();
        var texts = Essays.copies(TEXT, 6);
        for (int nth = 0; nth < 6; nth++) {
            handIn(ring.get(nth), texts.get(nth));
        }

        var open = open(onlyCase(unit, tuan), tuan);

        assertThat(open.authors()).hasSize(6);
        assertThat(open.newest()).hasSize(15);
        assertThat(world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().authors())
                .isEqualTo(6);
    }

    @Test
    void textsHandedInInTheSameSecondAreOneCase() {
        var ring =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(nth -> world.member(unit, "Bế Văn " + (char) ('A' + nth)))
                        .toList();
        published();
        var texts = Essays.copies(TEXT, 4);
        var sent = new ArrayList<Future<ReflectionId>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int nth = 0; nth < 4; nth++) {
                var author = ring.get(nth);
                var text = texts.get(nth);
                sent.add(threads.submit(() -> cohort.submit(author, plan, text)));
            }
        }
        cohort.judged();

        assertThat(sent).allMatch(one -> one.state() == Future.State.SUCCESS);
        assertThat(open(onlyCase(unit, tuan), tuan).authors()).hasSize(4);
    }

    @Test
    void unitsThatOpenCasesInTheSameSecondGetDifferentNumbers() {
        var units = new ArrayList<UnitId>();
        var authors = new ArrayList<PersonId>();
        for (int nth = 0; nth < 4; nth++) {
            var one = world.unit("Cơ quan số");
            units.add(one);
            authors.add(world.member(one, "Bế Văn Ánh"));
            authors.add(world.member(one, "Bế Văn Bảy"));
        }
        published();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int nth = 0; nth < authors.size(); nth++) {
                var author = authors.get(nth);
                var text = Essays.nearly(Essays.of(50 + nth / 2, 300), 900 + nth);
                threads.execute(() -> cohort.submit(author, plan, text));
            }
        }
        cohort.judged();

        var numbers =
                units.stream()
                        .flatMap(one -> world.ask(board, () -> cases.ofUnit(one, 0, 10)).stream())
                        .map(CaseRow::number)
                        .toList();
        assertThat(numbers).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void judgingTwiceChangesNothing() {
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var before = open(onlyCase(unit, tuan), tuan);

        judge.judge(plan, unit);
        judge.judge(plan, unit);
        cohort.judged();

        assertThat(open(onlyCase(unit, tuan), tuan)).isEqualTo(before);
    }

    @Test
    void deputyDecidesWhereTheSecretaryIsAnAuthor() {
        var deputy = cohort.deputy(unit, "Vi Thị Mai");
        published();
        handIn(hau, TEXT);
        handIn(tuan, Essays.nearly(TEXT, 5));

        var id = onlyCase(unit, deputy);

        assertThat(cases.deciders(id)).containsExactly(deputy);
        assertThat(open(id, deputy).look()).isEqualTo(OpenCase.Look.DECIDES);
        assertThatThrownBy(() -> open(id, tuan)).isInstanceOf(AuthorizationDeniedException.class);
        int seen = open(id, deputy).revision();
        assertThatThrownBy(() -> world.as(tuan, () -> cases.dismiss(id, seen, "Không trùng")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void boardDecidesWhereThereIsNoDeputy() {
        published();
        handIn(hau, TEXT);
        handIn(tuan, Essays.nearly(TEXT, 5));

        var id = onlyCase(unit, board);

        assertThat(cases.deciders(id)).contains(board).doesNotContain(tuan);
    }

    @Test
    void boardDecidesAboutAKeyOfficialWhoseTextTheSecretaryDoesNotRead() {
        var chief = world.member(unit, "Cao Xuân Sơn");
        world.appoint(chief, Post.UNIT_SECRETARY, unit);
        published();
        var ofHau = handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var ofChief = handIn(chief, Essays.nearly(TEXT, 6));

        var id = onlyCase(unit, tuan);
        var seen = open(id, tuan);

        assertThat(seen.look()).isEqualTo(OpenCase.Look.FOLLOWS);
        assertThat(cases.deciders(id)).contains(board).doesNotContain(tuan);
        assertThat(cases.told(id)).contains(board, tuan);
        assertThat(seen.authors()).extracting(OpenCase.Author::textOpen).containsOnly(false);
        assertThatThrownBy(() -> world.as(tuan, () -> cases.read(id, ofHau, 1)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(tuan, () -> cases.dismiss(id, seen.revision(), "Không")))
                .isInstanceOf(AuthorizationDeniedException.class);
        var passages = world.ask(tuan, () -> cases.passages(id));
        assertThat(passages)
                .isNotEmpty()
                .allSatisfy(passage -> {
                    assertThat(passage.inA() == null)
                            .isEqualTo(passage.a().reflection().equals(ofChief));
                    assertThat(passage.inB() == null)
                            .isEqualTo(passage.b().reflection().equals(ofChief));
                });
        assertThat(passages)
                .filteredOn(passage -> passage.b().reflection().equals(ofBinh))
                .first()
                .satisfies(passage -> assertThat(TEXT).contains(passage.inA()));
        assertThat(world.ask(board, () -> cases.read(id, ofChief, 1)).text()).contains(TEXT);
    }

    @Test
    void secretaryReadsNoPassagesOfACaseThatTheDeputyDecides() {
        var deputy = cohort.deputy(unit, "Vi Thị Mai");
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));

        var id = onlyCase(unit, tuan);

        assertThat(open(id, deputy).look()).isEqualTo(OpenCase.Look.KNOWS);
        assertThatThrownBy(() -> world.as(deputy, () -> cases.passages(id)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void authorSeesHisOwnPassagesAndNobodyElses() {
        published();
        var ofHau = handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);

        var own = world.ask(binh, () -> cases.ownPart(id));

        assertThat(own.others()).isEqualTo(1);
        assertThat(own.sharedWords()).isBetween(.85, 1.0);
        assertThat(own.passages()).isNotEmpty();
        assertThat(own.passages())
                .allSatisfy(passage -> assertThat(Essays.nearly(TEXT, 5)).contains(passage));
        assertThat(own.toString()).doesNotContain("Hậu", ofHau.value().toString());
        for (var author : List.of(hau, binh)) {
            assertThatThrownBy(() -> open(id, author))
                    .isInstanceOf(AuthorizationDeniedException.class);
            assertThatThrownBy(() -> world.as(author, () -> cases.read(id, ofBinh, 1)))
                    .isInstanceOf(AuthorizationDeniedException.class);
        }
        assertThat(world.ask(hau, cases::mine)).extracting(OwnPart::id).containsExactly(id);
        assertThatThrownBy(() -> world.as(tuan, () -> cases.ownPart(id)))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void rewriteIsDemandedFromThoseTheDecisionNamesAndLeadsToTheMeeting() {
        published();
        var ofHau = handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        world.as(binh, () -> cases.explain(id, "Tôi đã mượn bài của bạn để tham khảo."));

        decide(id, Set.of(ofBinh), "Xin viết lại bằng việc của mình.");

        assertThat(world.ask(binh, () -> handIns.read(ofBinh)).state())
                .isEqualTo(ReflectionState.REWRITE_REQUESTED);
        assertThat(world.ask(hau, () -> handIns.read(ofHau)).state())
                .isEqualTo(ReflectionState.SUBMITTED);
        assertThat(world.ask(binh, () -> cases.ownPart(id)).toRewrite()).isTrue();
        assertThat(world.ask(hau, () -> cases.ownPart(id)).toRewrite()).isFalse();
        assertThat(open(id, tuan).state()).isEqualTo(CaseState.REWRITING);

        handIn(binh, Essays.of(77, 330));

        var cleared = open(id, tuan);
        assertThat(cleared.state()).isEqualTo(CaseState.MEETING);
        assertThat(cleared.authors()).extracting(OpenCase.Author::version).containsExactly(1, 2);
        assertThat(world.ask(tuan, () -> cases.read(id, ofBinh, 2)).text())
                .isEqualTo(Essays.of(77, 330));
        assertThat(world.ask(tuan, () -> cases.read(id, ofBinh, 1)).text())
                .isEqualTo(Essays.nearly(TEXT, 5));

        world.as(
                tuan,
                () ->
                        cases.recordMeeting(
                                id, cleared.revision(), TODAY, "Đã họp, đã góp ý.", null));

        var closed = open(id, tuan);
        assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
        assertThat(closed.metOn()).isEqualTo(TODAY);
        assertThat(closed.minutes()).isEqualTo("Đã họp, đã góp ý.");
        assertThat(closed.evidence().stream().mapToDouble(Evidence::score).max().orElseThrow())
                .isGreaterThan(.9);
        assertThat(closed.history())
                .extracting(OpenCase.Happening::step, OpenCase.Happening::name)
                .containsExactly(
                        tuple(CaseStep.OPENED, null),
                        tuple(CaseStep.JOINED, "Trần Văn Hậu"),
                        tuple(CaseStep.JOINED, "H’Bình Niê"),
                        tuple(CaseStep.EXPLAINED, "H’Bình Niê"),
                        tuple(CaseStep.DECIDED, "Lê Quang Tuấn"),
                        tuple(CaseStep.REWRITE_REQUESTED, "H’Bình Niê"),
                        tuple(CaseStep.REWRITTEN, "H’Bình Niê"),
                        tuple(CaseStep.NO_LONGER_SHARES, "H’Bình Niê"),
                        tuple(CaseStep.MEETING_RECORDED, "Lê Quang Tuấn"),
                        tuple(CaseStep.CLOSED, "Lê Quang Tuấn"));
    }

    private void decide(CaseId id, Set<ReflectionId> named, String note) {
        int seen = open(id, tuan).revision();
        world.as(tuan, () -> cases.requestRewrite(id, seen, named, REWRITE_DUE, note));
        cohort.judged();
    }

    @Test
    void rewriteThatStillSharesComesBackToWhoDecides() {
        published();
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        decide(id, Set.of(ofBinh), "");

        handIn(binh, Essays.nearly(TEXT, 6));

        var returned = open(id, tuan);
        assertThat(returned.state()).isEqualTo(CaseState.OPEN);
        assertThat(returned.history().getLast().step()).isEqualTo(CaseStep.STILL_SHARES);
        assertThat(returned.newest().getFirst().b().version()).isEqualTo(2);
        decide(id, Set.of(ofBinh), "");
        handIn(binh, Essays.of(78, 330));
        assertThat(open(id, tuan).state()).isEqualTo(CaseState.MEETING);
    }

    @Test
    void whatWasDismissedIsNotRaisedAgain() {
        var phuong = world.member(unit, "Phạm Thị Bích Phượng");
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        int seen = open(id, tuan).revision();
        assertThatThrownBy(() -> world.as(tuan, () -> cases.dismiss(id, seen, " ")))
                .isInstanceOf(BadDecision.class);

        world.as(tuan, () -> cases.dismiss(id, seen, "Hai đồng chí cùng soạn báo cáo của tổ."));
        handIn(phuong, Essays.of(79, 300));

        assertThat(open(id, tuan).state()).isEqualTo(CaseState.DISMISSED);
        assertThat(onlyCase(unit, tuan)).isEqualTo(id);
        assertThat(world.ask(tuan, () -> cases.countOpen(unit))).isZero();
    }

    @Test
    void thirdCopyAfterADismissalIsACaseOfItsOwnThatEndsWithoutTheDismissedPair() {
        var phuong = world.member(unit, "Phạm Thị Bích Phượng");
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var dismissed = onlyCase(unit, tuan);
        int seen = open(dismissed, tuan).revision();
        world.as(tuan, () -> cases.dismiss(dismissed, seen, "Cùng soạn."));
        var third = handIn(phuong, Essays.nearly(TEXT, 6));

        var id = world.ask(tuan, () -> cases.ofUnit(unit, 0, 10)).getFirst().id();
        assertThat(open(id, tuan).authors()).hasSize(3);
        decide(id, Set.of(third), "");
        handIn(phuong, Essays.of(80, 300));

        assertThat(open(id, tuan).state()).isEqualTo(CaseState.MEETING);
    }

    @Test
    void dismissingFreesThoseWhoWereAskedToWriteAgain() {
        published();
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        decide(id, Set.of(ofBinh), "");
        int seen = open(id, tuan).revision();

        world.as(tuan, () -> cases.dismiss(id, seen, "Đã rõ là tài liệu chung."));

        assertThat(world.ask(binh, () -> handIns.read(ofBinh)).state())
                .isEqualTo(ReflectionState.SUBMITTED);
        assertThat(world.ask(binh, () -> handIns.read(ofBinh)).rewriteIfAny()).isEmpty();
        assertThat(world.ask(binh, () -> cases.ownPart(id)).toRewrite()).isFalse();
    }

    @Test
    void slowerOfTwoDecisionsIsRefused() {
        var second = cohort.secretary(unit, "Lò Văn Kiên");
        published();
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        int seen = open(id, second).revision();
        decide(id, Set.of(ofBinh), "");

        assertThatThrownBy(() -> world.as(second, () -> cases.dismiss(id, seen, "Không trùng")))
                .isInstanceOf(CaseEnded.class);
        assertThatThrownBy(() ->
                        world.as(
                                second,
                                () ->
                                        cases.requestRewrite(
                                                id, seen, Set.of(ofBinh), REWRITE_DUE, "")))
                .isInstanceOf(CaseEnded.class);
        assertThat(open(id, tuan).state()).isEqualTo(CaseState.REWRITING);
    }

    @Test
    void badDecisionsAreRefusedWithWhatTheyLack() {
        published();
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        int seen = open(id, tuan).revision();

        assertThat(lack(() -> cases.requestRewrite(id, seen, Set.of(), REWRITE_DUE, "")))
                .isEqualTo(BadDecision.Lack.NOBODY_NAMED);
        assertThat(
                        lack(() ->
                                cases.requestRewrite(
                                        id, seen, Set.of(ofBinh), TODAY.minusDays(1), "")))
                .isEqualTo(BadDecision.Lack.DEADLINE_PAST);
        assertThatThrownBy(
                        () -> world.as(tuan, () -> cases.recordMeeting(id, seen, TODAY, "x", null)))
                .isInstanceOf(CaseEnded.class);
        assertThat(open(id, tuan).history()).hasSize(3);
    }

    private BadDecision.Lack lack(Runnable decision) {
        var thrown = new AtomicReference<BadDecision>();
        assertThatThrownBy(() -> world.as(tuan, decision))
                .isInstanceOfSatisfying(BadDecision.class, thrown::set);
        return thrown.get().lack();
    }

    @Test
    void withdrawnTextStaysInItsCaseAndItsAuthorAParty() {
        published();
        handIn(hau, TEXT);
        var ofBinh = handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);

        cohort.withdraw(binh, ofBinh);

        var open = open(id, tuan);
        assertThat(open.state()).isEqualTo(CaseState.OPEN);
        assertThat(open.authors())
                .extracting(OpenCase.Author::withdrawn)
                .containsExactly(false, true);
        assertThat(open.newest().getFirst().score()).isGreaterThan(.9);
        assertThat(open.history().getLast().step()).isEqualTo(CaseStep.WITHDRAWN);
        assertThatThrownBy(() -> open(id, binh)).isInstanceOf(AuthorizationDeniedException.class);
        assertThat(
                        lack(() ->
                                cases.requestRewrite(
                                        id, open.revision(), Set.of(ofBinh), REWRITE_DUE, "")))
                .isEqualTo(BadDecision.Lack.NOBODY_NAMED);
        handIn(binh, Essays.nearly(TEXT, 7));
        var again = open(id, tuan);
        assertThat(again.authors()).extracting(OpenCase.Author::version).containsExactly(1, 2);
        assertThat(again.newest().getFirst().b().version()).isEqualTo(2);
        assertThat(onlyCase(unit, tuan)).isEqualTo(id);
    }

    @Test
    void assistantKnowsOfTheCaseButReadsAndDecidesNothing() {
        var assistant = world.with(Role.UNIT_ASSISTANT, unit, unit, "Y Djŭ Byă");
        published();
        var ofHau = handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        world.as(hau, () -> cases.explain(onlyCase(unit, tuan), "Tôi viết bài này."));
        var id = onlyCase(unit, assistant);

        var seen = open(id, assistant);

        assertThat(seen.look()).isEqualTo(OpenCase.Look.KNOWS);
        assertThat(seen.authors().getFirst().explained()).isTrue();
        assertThat(seen.authors().getFirst().explanation()).isNull();
        assertThatThrownBy(() -> world.as(assistant, () -> cases.read(id, ofHau, 1)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> world.as(assistant, () -> cases.dismiss(id, seen.revision(), "x")))
                .isInstanceOf(AuthorizationDeniedException.class);
    }

    @Test
    void indexThatWasLostAndAJudgementThatWasMissedComeBack() {
        published();
        handIn(hau, TEXT);
        handIn(binh, Essays.nearly(TEXT, 5));
        var id = onlyCase(unit, tuan);
        index.scopes().forEach(index::drop);
        jdbc.sql("delete from originality_judgement").update();
        jdbc.sql("delete from originality_pair").update();
        TIME.updateAndGet(time -> time.plusSeconds(7_200));

        upkeep.run();
        cohort.judged();

        assertThat(index.ids(Scopes.unit(plan, unit))).hasSize(2);
        assertThat(index.ids(Scopes.whole(plan))).hasSize(2);
        assertThat(upkeep.last().orElseThrow().mended()).isPositive();
        assertThat(
                        jdbc.sql("select count(*) from originality_pair where plan_id = :plan")
                                .param("plan", plan.value())
                                .query((row, n) -> row.getInt(1))
                                .single())
                .isEqualTo(1);
        assertThat(onlyCase(unit, tuan)).isEqualTo(id);
        assertThat(status.facts()).allMatch(StatusLine.Fact::well);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class MovedTime {

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
