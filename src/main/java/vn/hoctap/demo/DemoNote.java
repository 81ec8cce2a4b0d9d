package vn.hoctap.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.cli.launch.StartNote;

/** The sign-ins of the demonstration, for the console; nothing where real people work. */
@Component
class DemoNote implements StartNote {

    private final DemoParts parts;

    DemoNote(DemoParts parts) {
        this.parts = parts;
    }

    @Override
    public String line(BiFunction<String, Object[], String> texts) {
        if (!parts.loaded()) {
            return "";
        }
        var names =
                Arrays.stream(DemoSignIn.values())
                        .map(demo ->
                                "  %-14s %s"
                                        .formatted(
                                                demo.username(),
                                                texts.apply(
                                                        "demo.role." + key(demo), new Object[0])))
                        .collect(Collectors.joining("\n"));
        return texts.apply("demo.sign-ins", new Object[] {DemoSignIn.PASSWORD}) + "\n" + names;
    }

    private static String key(DemoSignIn demo) {
        return demo.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
