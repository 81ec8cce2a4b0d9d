package vn.hoctap.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.hoctap.files.FileId;
import vn.hoctap.files.Files;
import vn.hoctap.files.Sha256;
import vn.hoctap.files.StoredFile;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.quiz.exchange.ExchangeFormat;
import vn.hoctap.roster.Persons;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.study.Steps;
import vn.hoctap.study.StudyPlans;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import(QuestionBankTest.Around.class)
abstract class QuestionBankTest {

    @Autowired private QuestionBank bank;
    @Autowired private QuestionFiles questionFiles;
    @MockitoBean private Actors actors;
    @MockitoBean private Steps steps;
    @MockitoBean private StudyPlans plans;
    @MockitoBean private Persons persons;
    @MockitoBean private Files files;
    @MockitoBean private Units units;
    @MockitoBean private UnitsInReach reach;

    private UnitId unit = new UnitId(UUID.randomUUID());

    @BeforeEach
    void aBankOfItsOwn() {
        unit = new UnitId(UUID.randomUUID());
        var actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), "127.0.0.1");
        when(actors.required()).thenReturn(actor);
        when(actors.current()).thenReturn(Optional.of(actor));
        when(units.root()).thenReturn(Optional.of(new UnitId(UUID.randomUUID())));
    }

    @Test
    void questionsAreFoundWithAndWithoutDiacriticsAndPagedByTheDatabase() {
        for (int i = 0; i < 45; i++) {
            bank.add(unit, trueFalse("Nghị quyết số " + i + " nói đúng?", i % 2 == 0 ? "I" : "II"));
        }
        bank.add(unit, trueFalse("Chỉ thị về chuyển đổi số", "III"));

        assertThat(bank.count(unit, search("nghi quyet"))).isEqualTo(45);
        assertThat(bank.count(unit, search("nghị quyết"))).isEqualTo(45);
        assertThat(bank.count(unit, search("nghỉ quyết"))).isZero();
        assertThat(bank.count(unit, search("chuyen doi"))).isEqualTo(1);
        assertThat(bank.list(unit, BankFilter.ALL, 40, 20)).hasSize(6);
        assertThat(bank.sections(unit)).containsExactly("I", "II", "III");
        var second = new BankFilter("", ItemKind.TRUE_FALSE, Difficulty.MEDIUM, "II", null, false);
        assertThat(bank.count(unit, second)).isEqualTo(22);
        assertThat(bank.count(new UnitId(UUID.randomUUID()), BankFilter.ALL)).isZero();
    }

    @Test
    void everyChangeIsANewVersionAndTheSlowerOneIsTold() {
        var question = bank.add(unit, trueFalse("Bản đầu", "I"));

        assertThat(bank.revise(unit, question, trueFalse("Bản hai", "I"), 1)).isEqualTo(2);

        assertThatThrownBy(() -> bank.revise(unit, question, trueFalse("Chậm", "I"), 1))
                .isInstanceOf(OptimisticLockingFailureException.class);
        var open = bank.open(unit, question);
        assertThat(open.versions())
                .extracting(it -> it.draft().item().stem())
                .containsExactly("Bản hai", "Bản đầu");
        assertThat(open.unit()).isEqualTo(unit);
        bank.retire(unit, question, true);
        assertThat(bank.count(unit, BankFilter.ALL)).isZero();
        assertThat(bank.open(unit, question).retired()).isTrue();
    }

    @Test
    void twoHundredQuestionsOfAllTypesAreStoredAndTakenOutAgain() {
        var drafts = new ArrayList<Draft>();
        for (int i = 0; i < 200; i++) {
            var members = ItemContractTest.members();
            var item = members.get(i % members.size()).item();
            drafts.add(new Draft(item, "Vì thế " + i + ".", "II." + i % 7));
        }
        var file = ExchangeFormat.EXCEL.write(drafts, picture -> Optional.empty()).bytes();

        var stored = questionFiles.store(unit, ExchangeFormat.EXCEL.read(file));

        assertThat(stored.count()).isEqualTo(200);
        assertThat(bank.export(unit, BankFilter.ALL)).containsExactlyInAnyOrderElementsOf(drafts);
        var again = questionFiles.write(unit, ExchangeFormat.MOODLE_XML);
        assertThat(again.remarks()).isEmpty();
        assertThat(ExchangeFormat.MOODLE_XML.read(again.bytes()).drafts())
                .containsExactlyInAnyOrderElementsOf(drafts);
    }

    @Test
    void aPictureIsDrawnAnewAndEverythingElseIsRefused() throws IOException {
        keepsFiles();
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "jpg", out);

        assertThat(bank.keep(unit, out.toByteArray()).value()).isNotNull();

        assertThatThrownBy(() ->
                        bank.keep(unit, "<svg onload='x()'/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> bank.keep(unit, new byte[5 << 20]))
                .isInstanceOf(PictureRefused.class);
    }

    /** Whoever may do all this in his own bank names it, and a question or picture of another. */
    @ParameterizedTest
    @EnumSource
    void nothingOfAnotherBankIsReachedByNamingOnesOwn(Reaching reaching) throws IOException {
        var picture = picture(unit);
        var question = bank.add(unit, trueFalse("Của đơn vị kia?", "I"));
        var own = new UnitId(UUID.randomUUID());

        assertThat(reaching.reaches(this, own, question, picture)).isFalse();

        assertThat(bank.open(unit, question).versions()).hasSize(1);
        assertThat(bank.open(unit, question).retired()).isFalse();
    }

    enum Reaching {
        OPENING,
        REVISING,
        RETIRING,
        SEEING_A_PICTURE,
        TAKING_IT_OUT;

        boolean reaches(QuestionBankTest test, UnitId own, QuestionId question, PictureId picture) {
            var bank = test.bank;
            return switch (this) {
                case OPENING -> done(() -> bank.open(own, question));
                case REVISING -> done(() -> bank.revise(own, question, trueFalse("?", "I"), 1));
                case RETIRING -> done(() -> bank.retire(own, question, true));
                case SEEING_A_PICTURE -> bank.picture(own, picture).isPresent();
                case TAKING_IT_OUT -> !bank.export(own, BankFilter.ALL).isEmpty();
            };
        }

        private static boolean done(Runnable work) {
            try {
                work.run();
                return true;
            } catch (NoSuchElementException elsewhere) {
                return false;
            }
        }
    }

    private PictureId picture(UnitId of) throws IOException {
        keepsFiles();
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(3, 2, BufferedImage.TYPE_INT_RGB), "png", out);
        when(files.open(any())).thenAnswer(call -> new ByteArrayInputStream(out.toByteArray()));
        return bank.keep(of, out.toByteArray());
    }

    private void keepsFiles() {
        when(files.keep(any(), any()))
                .thenAnswer(call ->
                        new StoredFile(
                                new FileId(UUID.randomUUID()),
                                new Sha256("0".repeat(64)),
                                "x.png",
                                "image/png",
                                1,
                                null,
                                Instant.EPOCH,
                                "quiz-picture"));
    }

    private static BankFilter search(String words) {
        return new BankFilter(words, null, null, "", null, false);
    }

    private static Draft trueFalse(String stem, String section) {
        return new Draft(new Item.TrueFalse(stem, true), "", section);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Around {

        @Bean
        AccessPolicy ownOnly(AttemptSubjects attempts, Actors actors) {
            return new OwnOnly(attempts, actors);
        }
    }
}
