package vn.hoctap.cli.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import vn.hoctap.textreuse.ReusePolicy;

/**
 * A policy as {@code name = number} lines, named as the parts of {@link ReusePolicy}; what is not
 * there is as standard.
 */
final class PolicyFile {

    private PolicyFile() {}

    static ReusePolicy read(Path file) {
        var given = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            given.load(reader);
            ReusePolicy standard = ReusePolicy.standard();
            var policy =
                    new ReusePolicy(
                            number(given, "nearDuplicate", standard.nearDuplicate()),
                            number(given, "partialReuse", standard.partialReuse()),
                            whole(given, "fewestWords", standard.fewestWords()),
                            whole(given, "fewestOwnWords", standard.fewestOwnWords()),
                            number(given, "smallestOwnShare", standard.smallestOwnShare()),
                            whole(given, "commonFrom", standard.commonFrom()));
            if (!given.isEmpty()) {
                String unknown = given.stringPropertyNames().iterator().next();
                throw new WrongUse("check.bad-policy", file.toString(), unknown);
            }
            return policy;
        } catch (IOException e) {
            throw (WrongUse) new WrongUse("check.cannot-read", file.toString()).initCause(e);
        } catch (IllegalArgumentException e) {
            throw (WrongUse) new WrongUse("check.odd-policy", file.toString()).initCause(e);
        }
    }

    private static int whole(Properties given, String name, int standard) {
        Object value = given.remove(name);
        return value == null ? standard : Integer.parseInt(value.toString().strip());
    }

    private static double number(Properties given, String name, double standard) {
        Object value = given.remove(name);
        return value == null ? standard : Double.parseDouble(value.toString().strip());
    }
}
