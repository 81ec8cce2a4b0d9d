package vn.hoctap.files;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The module of files without the rest of the application, on a database of its own. */
record FilesAlone(AnnotationConfigApplicationContext context) implements AutoCloseable {

    static FilesAlone in(Path data) {
        var context = new AnnotationConfigApplicationContext();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("bench", Map.of("hoctap.data", data.toString())));
        context.register(Around.class);
        context.refresh();
        return new FilesAlone(context);
    }

    vn.hoctap.files.Files files() {
        return context.getBean(vn.hoctap.files.Files.class);
    }

    Extractions extractions() {
        return context.getBean(Extractions.class);
    }

    int readers() {
        return context.getBean(FilesSettings.class).readers();
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableTransactionManagement(proxyTargetClass = true)
    @Import({
        FilesConfig.class,
        StoredFiles.class,
        ExtractionStore.class,
        ReadingDesk.class,
        Readers.class,
        vn.hoctap.files.Files.class,
        Extractions.class
    })
    static class Around {

        @Bean
        DataSource dataSource(@Value("${hoctap.data}") Path data) {
            return JdbcConnectionPool.create(
                    "jdbc:h2:file:"
                            + data.resolve("hostile").toAbsolutePath()
                            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                    "sa",
                    "");
        }

        @Bean(initMethod = "migrate")
        Flyway flyway(DataSource dataSource) {
            return Flyway.configure()
                    .dataSource(dataSource)
                    .locations("classpath:db/migration/files")
                    .load();
        }

        @Bean
        @DependsOn("flyway")
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource dataSource) {
            return new JdbcTransactionManager(dataSource);
        }

        @Bean
        TransactionTemplate transactionTemplate(PlatformTransactionManager manager) {
            return new TransactionTemplate(manager);
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
