package vn.hoctap.cli.launch;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The options of {@code ./start}; what is not given comes from the environment, then the default.
 *
 * @param demo whether an empty database is filled with the demonstration
 * @param upgrade whether a database of an older version may be migrated
 */
record Options(int port, String address, Path data, boolean demo, boolean upgrade, boolean help) {

    private static final int HIGHEST_PORT = 65_535;

    /**
     * @throws CannotStart when an option is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        int port = port(environment.getOrDefault("HOCTAP_PORT", "8080"));
        var address = environment.getOrDefault("HOCTAP_ADDRESS", "127.0.0.1");
        var data = Path.of(environment.getOrDefault("HOCTAP_DATA", "data"));
        boolean demo = true;
        boolean upgrade = false;
        boolean help = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var option = rest.next();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--address" -> address = value(option, rest);
                case "--data" -> data = Path.of(value(option, rest));
                case "--empty" -> demo = false;
                case "--upgrade" -> upgrade = true;
                case "--help", "-h" -> help = true;
                default -> throw new CannotStart("start.unknown-option", option);
            }
        }
        return new Options(port, address, data.toAbsolutePath().normalize(), demo, upgrade, help);
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new CannotStart("start.missing-value", option);
        }
        return rest.next();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new CannotStart(e, "start.bad-port", text);
        }
        throw new CannotStart("start.bad-port", text);
    }
}
