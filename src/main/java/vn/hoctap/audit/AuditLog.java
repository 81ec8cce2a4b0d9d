package vn.hoctap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;
import vn.hoctap.shared.SheetFile;

/** The door to what was taken down. */
@Service
@Transactional
public class AuditLog {

    /** Lines in a spreadsheet. */
    public static final int MOST_EXPORTED = 20_000;

    private static final String SHEET = "Nhat ky";

    private final JdbcClient jdbc;
    private final AuditLines lines;
    private final AuditChain chain;

    AuditLog(JdbcClient jdbc, AuditLines lines, AuditChain chain) {
        this.jdbc = jdbc;
        this.lines = lines;
        this.chain = chain;
    }

    /** Lines of the trail, newest first. */
    @Operation("audit.list")
    @Transactional(readOnly = true)
    public List<AuditLine> list(AuditFilter filter, int offset, int limit) {
        return lines.page(filter, offset, limit);
    }

    /** How many lines there are. */
    @Operation("audit.list")
    @Transactional(readOnly = true)
    public long count(AuditFilter filter) {
        return lines.count(filter);
    }

    /**
     * Those who have lines in the trail, in the order of their names.
     *
     * @param typed words of a name, with or without diacritics; empty for all
     */
    @Operation("audit.list")
    @Transactional(readOnly = true)
    public List<AuditPerson> people(String typed, int offset, int limit) {
        return lines.people(typed, offset, limit);
    }

    /** One of {@link #people}, by the id of his account. */
    @Operation("audit.list")
    @Transactional(readOnly = true)
    public Optional<AuditPerson> person(UUID account) {
        return lines.person(account);
    }

    /**
     * The newest {@link #MOST_EXPORTED} lines as a spreadsheet.
     *
     * @param words of a line, one per heading
     */
    @Operation("audit.export")
    public byte[] export(
            AuditFilter filter, List<String> headings, Function<AuditLine, List<String>> words) {
        var rows = lines.page(filter, 0, MOST_EXPORTED).stream().map(words).toList();
        return SheetFile.of(SHEET, headings, rows);
    }

    /** Who read one of the texts; for their author, whose right the caller has checked. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<AuditEntry> readersOf(List<UUID> texts) {
        if (texts.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(
                        """
                        select e.at, a.display_name, e.operation
                          from audit_entry e
                          left join identity_v_account a on a.account_id = e.account_id
                         where e.reads_text and e.object_id in (:texts)
                         order by e.at desc, e.id
                        """)
                .param("texts", texts)
                .query(AuditLog::entry)
                .list();
    }

    /** How many lines are sealed, when the chain holds. */
    @BetweenModules
    @Transactional(readOnly = true)
    public ChainState chain() {
        return chain.verify();
    }

    private static AuditEntry entry(ResultSet row, int n) throws SQLException {
        return new AuditEntry(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                row.getString(2),
                row.getString(3));
    }
}
