package vn.hoctap.cli.launch;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * {@code ./start}: reads the options, looks at the surroundings, starts, says where it is.
 *
 * <p>Whatever keeps it from starting is one sentence and exit code 1; the cause is in the log.
 */
public final class Launch {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    private static final int FAILED = 1;

    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;
    private final Sentences sentences;

    public Launch(Map<String, String> environment, PrintStream out, PrintStream err) {
        this.environment = Map.copyOf(environment);
        this.out = out;
        this.err = err;
        this.sentences = Sentences.of(environment);
    }

    /**
     * Starts the application.
     *
     * @param application the class that Spring starts from
     * @return the exit code when the process should end now; empty while it runs
     */
    public Optional<Integer> start(Class<?> application, List<String> arguments) {
        try {
            var options = Options.parse(arguments, environment);
            if (options.help()) {
                out.println(sentences.get("start.help"));
                return Optional.of(0);
            }
            DataFolder.hold(options.data());
            Surroundings.checkPort(options.address(), options.port());
            var database = Database.of(environment, options.data());
            Surroundings.checkDatabase(database);
            boolean current = Schema.isCurrent(database, options.upgrade());
            var risks = Safety.risks(database);
            if (!risks.isEmpty()) {
                err.println(sentences.get("start.database-risks", String.join(", ", risks)));
            }
            return run(application, options, !current);
        } catch (CannotStart reason) {
            err.println(reason.in(sentences));
            return Optional.of(FAILED);
        }
    }

    private Optional<Integer> failed(Options options, RuntimeException cause) {
        LOG.error("The start failed.", cause);
        err.println(sentences.get("start.failed", options.data().resolve("logs/hoctap.log")));
        return Optional.of(FAILED);
    }

    private Optional<Integer> run(Class<?> application, Options options, boolean migrate) {
        System.setProperty("hoctap.data", options.data().toString());
        try {
            var context =
                    new SpringApplicationBuilder(application)
                            .run(
                                    "--server.port=" + options.port(),
                                    "--server.address=" + options.address(),
                                    "--hoctap.demo=" + options.demo(),
                                    // a quarter of a start's work, for each module anew
                                    "--spring.flyway.enabled=" + migrate);
            greet(context, options);
            return Optional.empty();
        } catch (RuntimeException cause) {
            return failed(options, cause);
        }
    }

    private void greet(ConfigurableApplicationContext context, Options options) {
        var port = context.getEnvironment().getProperty("local.server.port", "");
        out.println(sentences.get("start.ready", options.address(), port, options.data()));
        context.getBeanProvider(StartNote.class)
                .orderedStream()
                .map(note -> note.line(sentences::get))
                .filter(line -> !line.isEmpty())
                .forEach(out::println);
        out.println(sentences.get("start.stop"));
    }
}
