package vn.hoctap.desk;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.StatusLine;

/** Which database it is, and whether what it has committed survives a power cut. */
@Component
class DatabaseStatus implements StatusLine {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseStatus.class);

    private final DataSource source;
    private final JdbcClient jdbc;

    DatabaseStatus(DataSource source, JdbcClient jdbc) {
        this.source = source;
        this.jdbc = jdbc;
    }

    @Override
    public String titleKey() {
        return "status.database";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Fact> facts() {
        try (var connection = source.getConnection()) {
            var about = connection.getMetaData();
            var product = about.getDatabaseProductName();
            var facts = new ArrayList<Fact>();
            facts.add(
                    new Fact(
                            "status.database.product",
                            product + " " + about.getDatabaseProductVersion()));
            facts.addAll(product.equals("H2") ? embedded() : server());
            return facts;
        } catch (SQLException e) {
            LOG.error("The database does not answer", e);
            return List.of(new Fact("status.database.product", "–", false));
        }
    }

    private List<Fact> embedded() {
        var delay =
                setting(
                        """
                        select setting_value from information_schema.settings
                         where setting_name = 'WRITE_DELAY'
                        """);
        return List.of(new Fact("status.database.write-delay", delay + " ms", delay.equals("0")));
    }

    private List<Fact> server() {
        return List.of(
                mustBeOn("status.database.fsync", "fsync"),
                mustBeOn("status.database.synchronous-commit", "synchronous_commit"),
                mustBeOn("status.database.full-page-writes", "full_page_writes"));
    }

    private Fact mustBeOn(String label, String name) {
        var value = setting("select setting from pg_settings where name = '" + name + "'");
        return new Fact(label, value, !value.equals("off"));
    }

    private String setting(String sql) {
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).optional().orElse("–");
    }
}
