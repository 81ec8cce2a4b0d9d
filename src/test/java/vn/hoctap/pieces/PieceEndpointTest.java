package vn.hoctap.pieces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.MovedClock;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.Durability;

/** The same tests on every database: one subclass each. */
@ApplicationModuleTest
@Import(PieceEndpointTest.Scene.class)
abstract class PieceEndpointTest {

    private static final Instant EVENING = Instant.parse("2026-11-23T13:14:05.123456Z");

    @Autowired private PieceEndpoint endpoint;
    @Autowired private Pieces pieces;
    @Autowired private OldKeys oldKeys;
    @Autowired private Notes notes;
    @Autowired private Scene.Stage stage;
    @Autowired private JdbcClient jdbc;
    @Autowired private JsonMapper json;

    private MockMvc http = MockMvcBuilders.standaloneSetup().build();
    private UUID target = UUID.randomUUID();
    private UUID page = UUID.randomUUID();

    @BeforeEach
    void someoneOpensAPage() {
        http = MockMvcBuilders.standaloneSetup(endpoint).build();
        notes.applied.clear();
        stage.now = EVENING;
        stage.account = UUID.randomUUID();
        stage.settled = 0;
        target = UUID.randomUUID();
        page = UUID.randomUUID();
    }

    @Test
    void aPieceIsAppliedAndAcknowledgedWithTheServersTime() throws Exception {
        var reply = send(piece(UUID.randomUUID(), 1, "một"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo(
                        "{\"savedAt\":\"20:14:05\",\"at\":\"2026-11-23T13:14:05.123456Z\","
                                + "\"count\":1}");
        assertThat(notes.applied).containsExactly("một");
        assertThat(stage.settled).isEqualTo(1);
    }

    @Test
    void aSecondDeliveryGetsTheFirstReplyAndChangesNothing() throws Exception {
        var body = piece(UUID.randomUUID(), 1, "một");
        var first = send(body);
        stage.now = EVENING.plusSeconds(40);

        assertThat(send(body)).isEqualTo(first);
        assertThat(notes.applied).containsExactly("một");
    }

    @Test
    void manyDeliveriesAtOnceAreAppliedOnce() throws Exception {
        var body = piece(UUID.randomUUID(), 1, "một");
        List<Callable<Reply>> deliveries = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            deliveries.add(() -> send(body));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> reply : threads.invokeAll(deliveries)) {
                assertThat(reply.get().status()).isEqualTo(200);
                assertThat(reply.get().text()).contains("\"count\":1");
            }
        }
        assertThat(notes.applied).containsExactly("một");
    }

    @Test
    void anOlderPieceOfThePageIsAcknowledgedButNotApplied() throws Exception {
        send(piece(UUID.randomUUID(), 7, "mới"));

        var late = send(piece(UUID.randomUUID(), 6, "cũ"));

        assertThat(late.status()).isEqualTo(200);
        assertThat(late.text()).contains("\"superseded\":true");
        assertThat(notes.applied).containsExactly("mới");
    }

    @Test
    void anotherSlotOrAnotherPageIsNotSuperseded() throws Exception {
        send(piece(UUID.randomUUID(), 7, "câu một"));

        send(piece(UUID.randomUUID(), 6, "câu hai").replace("\"line\":\"1\"", "\"line\":\"2\""));
        page = UUID.randomUUID();
        send(piece(UUID.randomUUID(), 1, "tab khác"));

        assertThat(notes.applied).containsExactly("câu một", "câu hai", "tab khác");
    }

    @Test
    void piecesThatAddToEachOtherMayComeInAnyOrder() throws Exception {
        for (int sequence : new int[] {3, 1, 2}) {
            send(
                    piece(UUID.randomUUID(), sequence, "n" + sequence)
                            .replace("\"line\":\"1\"", "\"adds\":true"));
        }

        assertThat(notes.applied).containsExactly("n3", "n1", "n2");
    }

    @Test
    void aRefusedPieceLeavesNoTraceAndMayBeSentAgain() throws Exception {
        var key = UUID.randomUUID();

        assertThat(send(piece(key, 1, "closed")))
                .isEqualTo(new Reply(410, "{\"code\":\"note.closed\"}"));
        assertThat(send(piece(key, 1, "foreign")))
                .isEqualTo(new Reply(403, "{\"code\":\"pieces.not-allowed\"}"));
        assertThatThrownBy(() -> send(piece(key, 1, "broken"))).hasRootCauseMessage("broken");
        assertThat(send(piece(key, 1, "một")).status()).isEqualTo(200);
    }

    @Test
    void nobodySignedInIsAskedToSignIn() throws Exception {
        stage.account = null;

        assertThat(send(piece(UUID.randomUUID(), 1, "một")))
                .isEqualTo(new Reply(401, "{\"code\":\"pieces.sign-in\"}"));
    }

    @Test
    void anothersKeyTellsNothing() throws Exception {
        var key = UUID.randomUUID();
        send(piece(key, 1, "một"));
        stage.account = UUID.randomUUID();

        assertThat(send(piece(key, 1, "một")))
                .isEqualTo(new Reply(409, "{\"code\":\"pieces.key-reused\"}"));
    }

    @Test
    void malformedPiecesAreRefused() throws Exception {
        var good = piece(UUID.randomUUID(), 1, "một");
        for (var bad :
                List.of(
                        "",
                        "[]",
                        "{",
                        "null",
                        good.replace("\"key\":\"", "\"key\":\"x"),
                        good.replace("\"target\"", "\"targets\""),
                        good.replace("\"sequence\":1", "\"sequence\":\"1\""),
                        good.replace("\"sequence\":1", "\"sequence\":1e40"),
                        good.replace("\"sequence\":1", "\"sequence\":1.5"),
                        good.replace("\"body\":{", "\"body\":[{"))) {
            assertThat(send(bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(send("x".repeat(PieceEndpoint.LARGEST_BYTES + 1)))
                .isEqualTo(new Reply(413, "{\"code\":\"pieces.too-large\"}"));
        assertThat(post("unknown", good).status()).isEqualTo(404);
        assertThat(notes.applied).isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayAPageIsAskedToSendAgain() throws Exception {
        assertThat(send(piece(UUID.randomUUID(), 1, "away")))
                .isEqualTo(new Reply(503, "{\"code\":\"pieces.busy\"}"));
        assertThat(notes.applied).isEmpty();
    }

    @Test
    void keysAreForgottenAfterThirtyDays() throws Exception {
        var key = UUID.randomUUID();
        send(piece(key, 1, "một"));

        stage.now = EVENING.plus(Duration.ofDays(30));
        oldKeys.run();
        assertThat(known(key)).isEqualTo(1);

        stage.now = stage.now.plusMillis(1);
        oldKeys.run();
        assertThat(known(key)).isZero();
    }

    @Test
    void figuresTellHowManyWereTaken() throws Exception {
        long before = taken();
        send(piece(UUID.randomUUID(), 1, "một"));

        assertThat(taken()).isEqualTo(before + 1);
    }

    private long taken() {
        return pieces.figures().stream()
                .filter(it -> it.kind().equals("note"))
                .mapToLong(PieceFigures::taken)
                .sum();
    }

    private long known(UUID key) {
        return jdbc.sql("select count(*) from pieces_piece where piece_id = :id")
                .param("id", key)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private String piece(UUID key, long sequence, String text) {
        var members =
                Map.of(
                        "key", key,
                        "page", page,
                        "target", target,
                        "sequence", sequence,
                        "body", Map.of("text", text, "line", "1"));
        return json.writeValueAsString(members);
    }

    private Reply send(String body) throws Exception {
        return post("note", body);
    }

    private Reply post(String kind, String body) throws Exception {
        var response =
                http.perform(
                                MockMvcRequestBuilders.post("/api/pieces/" + kind)
                                        .contentType("application/json")
                                        .content(body))
                        .andReturn()
                        .getResponse();
        return new Reply(response.getStatus(), response.getContentAsString());
    }

    private record Reply(int status, String text) {}

    @TestConfiguration(proxyBeanMethods = false)
    static class Scene {

        /** Who acts, and when. */
        static class Stage {
            @Nullable UUID account;
            Instant now = EVENING;
            int settled;
        }

        @Bean
        Stage stage() {
            return new Stage();
        }

        @Bean
        Notes notes() {
            return new Notes();
        }

        @Bean
        @Primary
        Actors whoeverStageSays(Stage stage) {
            return () ->
                    Optional.ofNullable(stage.account).map(it -> new Actor(it, null, "127.0.0.1"));
        }

        @Bean
        @Primary
        Clock stageClock(Stage stage) {
            return new MovedClock(() -> stage.now);
        }

        @Bean
        @Primary
        Durability counted(Stage stage) {
            return () -> stage.settled++;
        }
    }
}
