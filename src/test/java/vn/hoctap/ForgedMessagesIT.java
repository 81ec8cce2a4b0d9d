package vn.hoctap;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A sample of what the policy refuses, asked for by somebody who is signed in and writes the
 * messages of the page himself: addresses, downloads and pieces that are not his. Nothing changes,
 * and nothing of what he asked for is told.
 */
class ForgedMessagesIT extends DemoTest {

    private static final int FEWEST = 100;

    private static final String MEMBERS = "hocvien hocvien2 donvikhac baocaovien";
    private static final String UNIT = " bithu phobithu giupviec";
    private static final String GRADERS = " chambai chambaiban";
    private static final String NOT_THE_BOARD = MEMBERS + UNIT + GRADERS + " lanhdao quantri";
    private static final String NOT_THE_OFFICE = MEMBERS + UNIT + GRADERS + " lanhdao bantuyengiao";

    /** Who may not, where; PLAN and so on stand for ids of unit 12, which is not his. */
    private static final Map<String, String> ADDRESSES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("status", NOT_THE_OFFICE),
                            Map.entry("audit", NOT_THE_OFFICE),
                            Map.entry("accounts", NOT_THE_OFFICE),
                            Map.entry("accounts/ACCOUNT", NOT_THE_OFFICE),
                            Map.entry("codes", NOT_THE_OFFICE),
                            Map.entry("documents/new", NOT_THE_BOARD),
                            Map.entry("study-plans/PLAN/quiz", NOT_THE_BOARD),
                            Map.entry("study-plans/PLAN/recordings", NOT_THE_BOARD),
                            Map.entry("study-plans", MEMBERS + UNIT),
                            Map.entry("whole", MEMBERS + UNIT + GRADERS),
                            Map.entry("roster/import", MEMBERS + UNIT + GRADERS + " lanhdao"),
                            Map.entry("roster/persons", "hocvien hocvien2" + GRADERS),
                            Map.entry("roster/persons/PERSON", "hocvien hocvien2" + UNIT),
                            Map.entry("cases/CASE", "hocvien hocvien2" + UNIT + GRADERS),
                            Map.entry("results/PLAN/UNIT", "hocvien hocvien2" + UNIT),
                            Map.entry("receipts/REFLECTION", NOT_THE_OFFICE)));

    /** In the language that somebody has chosen before. */
    private static final List<String> REFUSALS =
            List.of(
                    "Trang này chưa mở cho đồng chí",
                    "Không tìm thấy trang",
                    "This page is not open to you",
                    "Page not found");

    private static final List<String> TABLES =
            List.of(
                    "reflection",
                    "reflection_version",
                    "reflection_draft",
                    "quiz_attempt",
                    "quiz_answer",
                    "live_viewing",
                    "live_watched",
                    "grading_grade",
                    "grading_mark",
                    "originality_case",
                    "identity_grant",
                    "identity_account",
                    "roster_membership",
                    "study_plan");

    @Autowired private JdbcClient jdbc;

    private final Map<String, ForgedClient> clients = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();
    private int tried;

    @Test
    void whoeverWritesTheMessagesHimselfGetsNothingAndChangesNothing() {
        somebodyWatches();
        var before = state();

        ADDRESSES.forEach((address, users) -> {
            for (var user : users.strip().split(" +", -1)) {
                asks(user, address);
            }
        });
        files();
        pieces();

        assertThat(wrong).isEmpty();
        assertThat(tried).isGreaterThanOrEqualTo(FEWEST);
        assertThat(state()).isEqualTo(before);
        System.out.printf("forged messages: %d tried%n", tried);
    }

    /** Nobody watches in the demonstration at the moment. */
    private void somebodyWatches() {
        jdbc.sql(
                        """
                        insert into live_viewing (viewing_id, recording_id, person_id,
                            base_unit_id, opened_at, claimed_ms, sequences)
                        select :viewing, recording_id, :person, :unit, current_timestamp, 0, ''
                        from live_recording
                        fetch first 1 rows only
                        """)
                .param("person", id("PERSON"))
                .param("unit", id("UNIT"))
                .param("viewing", UUID.randomUUID())
                .update();
    }

    private void asks(String user, String address) {
        var path = filled(address);
        var told = client(user).open(path);
        tried++;
        if (REFUSALS.stream().noneMatch(told::contains)) {
            wrong.add(user + " at " + address + " was told: " + start(told));
        }
        if (told.contains(name())) {
            wrong.add(user + " at " + address + " was told of " + name());
        }
    }

    /** Essays as files, by their address. */
    private void files() {
        var path = filled("api/reflections/REFLECTION/versions/1/file");
        for (var user : NOT_THE_OFFICE.strip().split(" +", -1)) {
            var answer = client(user).get(path);
            tried++;
            if (answer.statusCode() < 400 || !answer.body().isEmpty()) {
                wrong.add(user + " got a file: " + answer.statusCode());
            }
        }
    }

    private void pieces() {
        var bodies =
                Map.<String, Map<String, Object>>of(
                        "draft", Map.of("text", "Không phải bài của tôi", "base", 0),
                        "answer", Map.of("item", 1, "chosen", List.of(0)),
                        "quiz-submit", Map.of(),
                        "quiz-place", Map.of("place", 1),
                        "watched",
                                Map.of(
                                        "number",
                                        900,
                                        "ranges",
                                        List.of(List.of(0, 20_000)),
                                        "position",
                                        0,
                                        "visible",
                                        true),
                        "grade-comment", Map.of("text", "Không phải việc của tôi"));
        for (var user : List.of("hocvien", "bithu", "chambai", "bantuyengiao", "quantri")) {
            bodies.forEach((kind, body) -> {
                var answer = client(user).piece(kind, target(kind), body);
                tried++;
                if (answer.statusCode() < 400 || answer.statusCode() >= 500) {
                    wrong.add(user + " sent " + kind + ": " + answer.statusCode());
                }
            });
        }
    }

    private UUID target(String kind) {
        return switch (kind) {
            case "draft" -> id("REFLECTION");
            case "watched" -> one("select viewing_id from live_viewing where person_id <> ?");
            case "grade-comment" ->
                    one(
                            "select id from grading_grade where grader_id not in (select person_id"
                                    + " from identity_account where username in ('chambai',"
                                    + " 'chambaiban', 'bithu', 'phobithu', 'hocvien'))");
            default -> one("select attempt_id from quiz_attempt where person_id <> ?");
        };
    }

    private ForgedClient client(String user) {
        return clients.computeIfAbsent(user, name -> new ForgedClient(address(""), name, PASSWORD));
    }

    private String filled(String address) {
        var path = address;
        for (var word : List.of("ACCOUNT", "PERSON", "PLAN", "CASE", "UNIT", "REFLECTION")) {
            path = path.contains(word) ? path.replace(word, id(word).toString()) : path;
        }
        return path;
    }

    /** Things of the author of a reflection with a file that is in a case of unit 12. */
    private UUID id(String word) {
        return switch (word) {
            case "CASE" -> ofCase("c.id");
            case "UNIT" -> ofCase("c.base_unit_id");
            case "PLAN" -> ofCase("c.plan_id");
            case "REFLECTION" -> ofCase("m.reflection_id");
            case "PERSON" -> ofCase("m.person_id");
            default ->
                    one(
                            "select id from identity_account where person_id = '"
                                    + ofCase("m.person_id")
                                    + "' and person_id <> ?");
        };
    }

    private UUID ofCase(String column) {
        return one(
                "select "
                        + column
                        + " from originality_case c join originality_member m on m.case_id = c.id"
                        + " where c.base_unit_id <> (select base_unit_id from roster_membership"
                        + " where person_id = ? fetch first 1 rows only)"
                        + " order by c.number, m.reflection_id");
    }

    /** The name that must not be told. */
    private String name() {
        return jdbc.sql("select name from roster_person where id = ?")
                .param(id("PERSON"))
                .query((row, n) -> row.getString(1))
                .single();
    }

    private UUID one(String query) {
        return jdbc.sql(
                        query.replace(
                                        "?",
                                        "(select person_id from identity_account"
                                                + " where username = 'hocvien')")
                                + " fetch first 1 rows only")
                .query((row, n) -> row.getObject(1, UUID.class))
                .single();
    }

    private Map<String, List<String>> state() {
        var state = new TreeMap<String, List<String>>();
        TABLES.forEach(table ->
                state.put(
                        table,
                        jdbc
                                .sql("select * from " + table)
                                .query((row, n) -> columns(row))
                                .list()
                                .stream()
                                .sorted()
                                .toList()));
        return state;
    }

    private static String columns(ResultSet row) throws SQLException {
        var columns = new StringBuilder();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.append(row.getString(i)).append('|');
        }
        return columns.toString();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(300, text.length()));
    }
}
