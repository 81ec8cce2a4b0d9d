package vn.hoctap.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;

/** The door to what was taken down. */
@Service
@Transactional
public class AuditLog {

    private final JdbcClient jdbc;
    private final AuditChain chain;

    AuditLog(JdbcClient jdbc, AuditChain chain) {
        this.jdbc = jdbc;
        this.chain = chain;
    }

    /** The whole trail, newest first. */
    @Operation("audit.list")
    @Transactional(readOnly = true)
    public List<AuditEntry> list(int offset, int limit) {
        return jdbc.sql(
                        """
                        select e.at, a.display_name, e.operation
                          from audit_entry e
                          left join identity_v_account a on a.account_id = e.account_id
                         order by e.at desc, e.id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(AuditLog::entry)
                .list();
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
