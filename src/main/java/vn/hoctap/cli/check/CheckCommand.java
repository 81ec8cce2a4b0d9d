package vn.hoctap.cli.check;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * {@code ./hoctap check FOLDER}: compares the texts of every subfolder with each other, without a
 * server. The end code is 0 if no pair alerts, 1 if one does, 2 for wrong use or input that cannot
 * be read.
 */
public final class CheckCommand {

    private static final int NOTHING_FOUND = 0;
    private static final int FOUND = 1;
    private static final int WRONG_USE = 2;

    private CheckCommand() {}

    public static int main(List<String> args, PrintStream out, PrintStream err) {
        var wording = new Wording(Options.language(args));
        if (args.contains("--help") || args.contains("-h")) {
            out.println(wording.of("check.usage"));
            return NOTHING_FOUND;
        }
        try {
            return check(Options.parse(args), out, err);
        } catch (WrongUse e) {
            err.println(e.sentence(wording));
            return WRONG_USE;
        } catch (InvalidPathException e) {
            err.println(wording.of("check.bad-path", e.getInput()));
            return WRONG_USE;
        } catch (IOException e) {
            err.println(wording.of("check.cannot-write", "" + e.getMessage()));
            return WRONG_USE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WRONG_USE;
        }
    }

    private static int check(Options options, PrintStream out, PrintStream err)
            throws IOException, InterruptedException {
        var wording = new Wording(options.language());
        var progress = new Progress(err, wording, onTerminal());
        Findings findings;
        try (var reading = new Reading(options.threads(), progress)) {
            var hook = new Thread(reading::close, "tidy");
            Runtime.getRuntime().addShutdownHook(hook);
            findings = new FolderCheck(options, reading, progress).run();
            forget(hook);
        }
        if (findings.papers().isEmpty()) {
            err.println(wording.of("check.nothing-to-read", options.folder().toString()));
        }
        if (options.texts() != null) {
            writeTexts(options.texts(), findings.papers());
        }
        String report =
                switch (options.format()) {
                    case JSON -> JsonReport.of(findings);
                    case TEXT -> new TextReport(findings, wording).toString();
                    case HTML -> new HtmlReport(findings, wording).toString();
                };
        if (options.out() == null) {
            out.print(report);
            out.flush();
        } else {
            write(options.out(), report);
        }
        return findings.clusters().isEmpty() ? NOTHING_FOUND : FOUND;
    }

    private static void forget(Thread hook) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            throw (InterruptedException)
                    new InterruptedException("ended before the report was written").initCause(e);
        }
    }

    private static boolean onTerminal() {
        return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    /** Whole or not at all, even if interrupted. */
    private static void write(Path file, String report) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path draft = Files.createTempFile(folder, "report", ".part");
        try {
            Files.write(draft, bytes(report));
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Halves of characters that a broken file holds are written as question marks. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void writeTexts(Path folder, List<Paper> papers) throws IOException {
        for (Paper paper : papers) {
            String text = paper.text();
            if (text != null) {
                Path file = folder.resolve(paper.id() + ".txt");
                Files.createDirectories(file.getParent());
                Files.write(file, bytes(text));
            }
        }
    }
}
