package vn.hoctap.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Sweep;

/**
 * Seals the lines of the trail one after another: seal n is the SHA-256 of seal n-1 and the line.
 *
 * <p>Afterwards and not in the writer's transaction, where every write of the whole product would
 * wait for the one before. The line's ids, time and operation are sealed, no name and no address:
 * those may be erased without breaking the chain.
 */
@Component
class AuditChain implements Sweep {

    private static final String START = "0".repeat(64);
    private static final int BATCH = 500;
    private static final Duration EVERY = Duration.ofSeconds(5);

    private final JdbcClient jdbc;

    AuditChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "audit chain";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    @Transactional
    public void run() {
        var last = last();
        for (var line : lines("where seal_no is null order by at, id", 0)) {
            last = new Seal(last.number() + 1, line.sealAfter(last.text()));
            jdbc.sql("update audit_entry set seal_no = :number, seal = :seal where id = :id")
                    .param("number", last.number())
                    .param("seal", last.text())
                    .param("id", line.id())
                    .update();
        }
    }

    private Seal last() {
        return jdbc.sql(
                        "select seal_no, seal from audit_entry where seal_no is not null order by seal_no desc fetch first 1 rows only")
                .query((row, n) -> new Seal(row.getLong(1), row.getString(2)))
                .optional()
                .orElse(new Seal(0, START));
    }

    ChainState verify() {
        var last = new Seal(0, START);
        while (true) {
            var next = lines("where seal_no > :from order by seal_no", last.number());
            if (next.isEmpty()) {
                return new ChainState(last.number(), open(), -1);
            }
            for (var line : next) {
                var seal = new Seal(last.number() + 1, line.sealAfter(last.text()));
                if (!seal.equals(line.seal())) {
                    return new ChainState(last.number(), open(), seal.number());
                }
                last = seal;
            }
        }
    }

    private long open() {
        return jdbc.sql("select count(*) from audit_entry where seal_no is null")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private List<Line> lines(String which, long from) {
        var statement =
                jdbc.sql(
                        """
                        select id, at, account_id, operation, object_id, seal_no, seal
                          from audit_entry %s fetch first %d rows only
                        """
                                .formatted(which, BATCH));
        return (from > 0 || which.contains(":from") ? statement.param("from", from) : statement)
                .query(Line::of)
                .list();
    }

    private record Seal(long number, String text) {}

    private record Line(
            Object id,
            Instant at,
            @Nullable Object account,
            String operation,
            @Nullable Object object,
            Seal seal) {

        static Line of(ResultSet row, int n) throws SQLException {
            return new Line(
                    row.getObject(1),
                    row.getObject(2, OffsetDateTime.class).toInstant(),
                    row.getObject(3),
                    row.getString(4),
                    row.getObject(5),
                    new Seal(row.getLong(6), Objects.requireNonNullElse(row.getString(7), "")));
        }

        String sealAfter(String before) {
            var text =
                    String.join(
                            "|", before, "" + id, "" + at, "" + account, operation, "" + object);
            try {
                var digest = MessageDigest.getInstance("SHA-256");
                return HexFormat.of()
                        .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
