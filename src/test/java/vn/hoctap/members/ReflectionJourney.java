package vn.hoctap.members;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Pieces;
import vn.hoctap.drive.Screen;

/**
 * Home, the reflection, a text of 1,000 words stored ten times while it grows, the declaration, the
 * submission, the receipt. Nobody writes what another writes: the words are drawn.
 */
record ReflectionJourney(Bloc bloc) implements Journey {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int WORDS = 1_000;
    private static final int DRAFTS = 10;
    private static final int SENTENCE = 12;
    private static final String STORED = "this.stored()";
    private static final String[] VOCABULARY =
            """
            chi bộ đảng viên tháng ngày việc sổ ghi lại họp bàn người dân thôn xã phường học làm theo \
            nghị quyết kế hoạch phân công trách nhiệm kiểm tra giúp đỡ nêu gương tiết kiệm thời gian \
            hồ sơ giấy tờ tiếp công ruộng vườn trường lớp trẻ em người già đường nước điện chợ nhà \
            sách báo đọc viết nghe nói hỏi trả lời nhớ quên đúng sai nhanh chậm nhiều ít mới cũ\
            """
                    .split(" ", -1);

    @Override
    public void go(Line line, Duration pause) throws Exception {
        try (var screen = new Screen(line).open("")) {
            var next = "study-next-" + bloc.plan("REFLECTION");
            screen.navigate(screen.attribute(next, "href"))
                    .click("reflection-tab-write")
                    .ran(STORED, true);
            write(line, screen.attribute("reflection-draft", "target"), pause);
            screen.set("reflection-declared", "checked", true, "checked-changed");
            screen.click("reflection-submit").ran(STORED, true);
            if (!screen.lastMessage().contains("receipts/")) {
                throw new NotAsExpected("No receipt: " + screen.lastMessage());
            }
        }
    }

    private static void write(Line line, String reflection, Duration pause) throws Exception {
        var words = words();
        var pieces = new Pieces(line);
        for (int part = 1; part <= DRAFTS; part++) {
            Journey.rest(pause);
            var text = text(words, WORDS * part / DRAFTS);
            var body = JSON.createObjectNode();
            body.put("text", text).put("base", part - 1).put("writer", pieces.page().toString());
            pieces.acknowledged("draft", reflection, body.toString());
        }
    }

    static String essay() {
        return text(words(), WORDS);
    }

    private static String[] words() {
        return new Random()
                .ints(WORDS, 0, VOCABULARY.length)
                .mapToObj(i -> VOCABULARY[i])
                .toArray(String[]::new);
    }

    private static String text(String[] words, int count) {
        var all = Stream.of(words).limit(count).toArray(String[]::new);
        for (int i = SENTENCE - 1; i < count; i += SENTENCE) {
            all[i] += ".";
        }
        return Stream.of(all).collect(Collectors.joining(" "));
    }

    /** One version of 1,000 words and ten acknowledged drafts each. */
    @Override
    public int missing(Connection database, Collection<String> users) throws SQLException {
        var sql =
                """
                select count(*) from (
                  select a.id,
                         (select count(*) from reflection_version v
                           where v.reflection_id = r.id and v.words = ?) as versions,
                         (select count(*) from pieces_piece p where p.target_id = r.id
                             and p.account_id = a.id and p.reply is not null) as pieces
                    from identity_account a
                    join reflection r on r.person_id = a.person_id
                   where a.username = any (?)
                ) each where versions = 1 and pieces = ?
                """;
        try (var query = database.prepareStatement(sql)) {
            query.setInt(1, WORDS);
            query.setArray(2, database.createArrayOf("varchar", users.toArray()));
            query.setInt(3, DRAFTS);
            try (var found = query.executeQuery()) {
                found.next();
                return users.size() - found.getInt(1);
            }
        }
    }
}
