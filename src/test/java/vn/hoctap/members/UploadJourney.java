package vn.hoctap.members;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.hoctap.drive.Bloc;
import vn.hoctap.drive.Line;
import vn.hoctap.drive.NotAsExpected;
import vn.hoctap.drive.Screen;

/**
 * Home, the reflection, a .docx of 1,000 words, the page asking until it is read, the declaration,
 * the submission, the receipt.
 *
 * @param essays gives each member his text
 */
record UploadJourney(Bloc bloc, Supplier<String> essays) implements Journey {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int LOOKS = 120;
    private static final int PARAGRAPH = 700;

    @Override
    public void go(Line line, Duration pause) throws Exception {
        try (var screen = new Screen(line).withoutPush().open("")) {
            var next = "study-next-" + bloc.plan("REFLECTION");
            screen.navigate(screen.attribute(next, "href")).click("reflection-tab-file");
            screen.upload("reflection-upload", "bai-thu-hoach.docx", word(essays.get()));
            for (int look = 0; !screen.poll().has("reflection-file-words"); look++) {
                if (look == LOOKS) {
                    throw new NotAsExpected("Not read: " + screen.lastMessage());
                }
                Journey.rest(BETWEEN_LOOKS);
            }
            screen.set("reflection-declared", "checked", true, "checked-changed");
            screen.click("reflection-submit");
            if (!screen.lastMessage().contains("receipts/")) {
                throw new NotAsExpected("No receipt: " + screen.lastMessage());
            }
        }
    }

    private static byte[] word(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            for (int at = 0; at < text.length(); ) {
                int space = text.indexOf(' ', Math.min(text.length(), at + PARAGRAPH));
                int end = space < 0 ? text.length() : space;
                document.createParagraph().createRun().setText(text.substring(at, end));
                at = end + 1;
            }
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** One judged version each. */
    @Override
    public int missing(Connection database, Collection<String> users) throws SQLException {
        var sql =
                """
                select count(*)
                  from identity_account a
                  join reflection r on r.person_id = a.person_id
                  join reflection_version v on v.reflection_id = r.id
                  join originality_judgement j on j.reflection_id = r.id
                       and j.text_version = v.number
                 where a.username = any (?) and v.words > 900
                """;
        try (var query = database.prepareStatement(sql)) {
            query.setArray(1, database.createArrayOf("varchar", users.toArray()));
            try (var found = query.executeQuery()) {
                found.next();
                return users.size() - found.getInt(1);
            }
        }
    }
}
