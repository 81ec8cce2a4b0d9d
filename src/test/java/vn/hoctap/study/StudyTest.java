package vn.hoctap.study;

import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.hoctap.MovedClock;
import vn.hoctap.organization.NewAct;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitKind;
import vn.hoctap.organization.Units;
import vn.hoctap.resolution.DocumentKind;
import vn.hoctap.resolution.NewDocument;
import vn.hoctap.resolution.StudyDocumentId;
import vn.hoctap.resolution.StudyDocuments;
import vn.hoctap.roster.NewPerson;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** A base organization of two cells, one that is a cell, and a study document. */
@ApplicationModuleTest(
        mode = BootstrapMode.ALL_DEPENDENCIES,
        extraIncludes = {"organization", "roster"},
        verifyAutomatically = false)
@Import(StudyTest.MovedTime.class)
abstract class StudyTest {

    static final LocalDate IN_2016 = LocalDate.of(2016, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final LocalDate QUIZ_DUE = LocalDate.of(2026, 11, 26);
    static final LocalDate REFLECTION_DUE = LocalDate.of(2026, 12, 5);

    /** 20:14:05 in Vietnam. */
    static final Instant NOW = Instant.parse("2026-11-23T13:14:05.123456Z");

    static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);

    @Autowired Units units;
    @Autowired Persons persons;
    @Autowired StudyDocuments documents;
    @Autowired StudyPlans plans;
    @MockitoBean AccessPolicy policy;
    @MockitoBean Actors actors;

    UnitId root = new UnitId(UUID.randomUUID());
    UnitId agriculture = root;
    UnitId planning = root;
    UnitId inspection = root;
    UnitId gardeners = root;
    StudyDocumentId document = new StudyDocumentId(UUID.randomUUID());

    @BeforeEach
    void aTreeAndADocument() {
        TIME.set(NOW);
        root = found(NewUnit.root("Đảng bộ Minh họa", "Minh họa"));
        agriculture =
                found(
                        NewUnit.base(
                                root,
                                UnitKind.BASE_COMMITTEE,
                                "Đảng bộ Sở Nông nghiệp",
                                "Sở Nông nghiệp",
                                null));
        planning = found(NewUnit.cell(agriculture, "Chi bộ Kế hoạch", "Kế hoạch"));
        inspection = found(NewUnit.cell(agriculture, "Chi bộ Thanh tra", "Thanh tra"));
        gardeners =
                found(
                        NewUnit.base(
                                root,
                                UnitKind.BASE_CELL,
                                "Chi bộ Hội Làm vườn",
                                "Hội Làm vườn",
                                null));
        var number = UUID.randomUUID().toString().substring(0, 8) + "-NQ/MH";
        document = documents.register(resolution(number));
    }

    static NewDocument resolution(String number) {
        return new NewDocument(
                DocumentKind.RESOLUTION,
                number,
                "Đảng ủy Khối Minh Họa",
                LocalDate.of(2026, 10, 5),
                "Nâng cao chất lượng lập hồ sơ",
                "I. Tình hình\nCó tiến bộ.\nII. Nhiệm vụ\nLập danh mục hồ sơ từ đầu năm.");
    }

    UnitId found(NewUnit unit) {
        return units.found(unit, new NewAct("01-QĐ/MH", "Minh họa", IN_2016, IN_2016));
    }

    PersonId member(String name, UnitId cell) {
        return persons.register(NewPerson.full(name, cell, IN_2016));
    }

    void actAs(PersonId person) {
        when(actors.required()).thenReturn(new Actor(UUID.randomUUID(), person.value(), null));
    }

    static Map<Step, LocalDate> due() {
        var due = new EnumMap<Step, LocalDate>(Step.class);
        due.put(Step.MATERIALS, QUIZ_DUE);
        due.put(Step.SESSION, QUIZ_DUE);
        due.put(Step.QUIZ, QUIZ_DUE);
        due.put(Step.REFLECTION, REFLECTION_DUE);
        due.put(Step.RESULT, LocalDate.of(2026, 12, 20));
        return due;
    }

    PlanDetails details(UnitId... chosen) {
        return new PlanDetails(
                "Học tập Nghị quyết",
                due(),
                Set.of(chosen),
                "1. Nhận thức. 2. Liên hệ.",
                800,
                1_500,
                PlanDetails.KEY_POSTS);
    }

    /** A plan that the members of the units follow. */
    StudyPlanId published(UnitId... chosen) {
        var plan = plans.draft(document, details(chosen));
        plans.publish(plan);
        return plan;
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
