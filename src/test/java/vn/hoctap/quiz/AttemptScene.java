package vn.hoctap.quiz;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.MovedClock;
import vn.hoctap.files.Files;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.pieces.Piece;
import vn.hoctap.roster.MemberState;
import vn.hoctap.roster.Person;
import vn.hoctap.roster.PersonId;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.StudyPlans;

/** A quiz of three questions, and Diễm who takes it; time stands still. */
@ApplicationModuleTest
@Import(AttemptScene.Around.class)
abstract class AttemptScene {

    static final Instant NOW = Instant.parse("2026-11-23T13:00:00.123456Z");
    static final AtomicReference<Instant> TIME = new AtomicReference<>(NOW);
    static final UnitId BASE = new UnitId(UUID.randomUUID());
    static final Duration PATIENCE = Duration.ofSeconds(20);

    @Autowired Quizzes quizzes;
    @Autowired Attempts attempts;
    @Autowired AnswerReceiver receiver;
    @Autowired AttemptStore store;
    @Autowired BankStore bank;
    @Autowired QuizStore quizStore;
    @Autowired ExtraTimes extraTimes;
    @Autowired JsonMapper json;
    @MockitoBean Actors actors;
    @MockitoBean Steps steps;
    @MockitoBean StudyPlans plans;
    @MockitoBean Persons persons;
    @MockitoBean Files files;
    @MockitoBean Units units;
    @MockitoBean UnitsInReach reach;

    StudyPlanId plan = new StudyPlanId(UUID.randomUUID());
    PersonId diem = new PersonId(UUID.randomUUID());

    @BeforeEach
    void aPlanWithAQuizOfThreeQuestions() {
        TIME.set(NOW);
        plan = new StudyPlanId(UUID.randomUUID());
        diem = new PersonId(UUID.randomUUID());
        signIn(diem);
        when(plans.concerns(any(), any())).thenReturn(true);
        when(persons.find(any(), any()))
                .thenAnswer(call ->
                        Optional.of(
                                new Person(
                                        call.getArgument(0),
                                        "Diễm",
                                        MemberState.FULL,
                                        BASE,
                                        BASE)));
        quizzes.prepare(plan, QuizTextTest.THREE);
    }

    void prepare(QuizPolicy.Tries tries, QuizPolicy.Window window) {
        quizzes.prepare(
                plan,
                QuizTextTest.THREE,
                new QuizPolicy(
                        tries, null, 70, QuizPolicy.Results.ALL, 0, true, window, PageMode.ONE));
    }

    static ExtraTime more(PersonId person, int minutes) {
        return new ExtraTime(person, null, minutes(minutes), null, "Mắt kém");
    }

    static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    /** Answers the first so many questions as their key says. */
    void answerRightly(AttemptId id, int count) {
        var attempt = store.find(id).orElseThrow();
        var questions = bank.questions(attempt.paper());
        for (int n = 1; n <= count; n++) {
            var question = Objects.requireNonNull(questions.get(attempt.paper().get(n - 1)));
            answer(id, n, places(attempt, question), false);
        }
    }

    void answer(AttemptId attempt, int question, Set<Integer> places, boolean marked) {
        attempts.answer(
                attempt, new PageAnswer(question, places.stream().sorted().toList(), "", marked));
    }

    static Set<Integer> places(Attempt attempt, Question question) {
        return switch (question.item()) {
            case Item.TrueFalse statement -> Set.of(statement.holds() ? 0 : 1);
            case Item.OneChoice one ->
                    Set.of(order(attempt, question, one.options()).indexOf(one.right()));
            case Item.SeveralChoices several -> {
                var order = order(attempt, question, several.options());
                yield Set.copyOf(several.right().stream().map(order::indexOf).toList());
            }
            default -> throw new IllegalArgumentException("Only choices here");
        };
    }

    static List<Integer> order(Attempt attempt, Question question, List<String> options) {
        return attempt.shuffle().options(question.ref().item(), options.size());
    }

    static int number(Paper paper, ItemKind kind) {
        return paper.questions().stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow()
                .number();
    }

    void receive(AttemptId attempt, String body) {
        receiver.receive(piece(attempt, body));
    }

    Piece piece(AttemptId attempt, String body) {
        return new Piece(UUID.randomUUID(), attempt.value(), 1, json.readTree(body), NOW);
    }

    void signIn(PersonId person) {
        var actor = new Actor(UUID.randomUUID(), person.value(), "127.0.0.1");
        when(actors.required()).thenReturn(actor);
        when(actors.current()).thenReturn(Optional.of(actor));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        AccessPolicy ownOnly(AttemptSubjects attempts, Actors actors) {
            return new OwnOnly(attempts, actors);
        }

        @Bean
        @Primary
        Clock movedClock() {
            return new MovedClock(TIME::get);
        }
    }
}
