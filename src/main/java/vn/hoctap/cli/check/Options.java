package vn.hoctap.cli.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.ReusePolicy;

/**
 * What the command was asked to do.
 *
 * @param folder every subfolder is one base organization
 * @param sources given to all of them
 * @param sourcesFolder holds {@code <subfolder>.txt} and {@code <subfolder>.outline.txt}
 * @param out the report's file, else standard output
 * @param texts where to write the texts that were read
 * @param minScore pairs with a lower score are left out
 */
record Options(
        Path folder,
        List<Path> sources,
        @Nullable Path sourcesFolder,
        ReportFormat format,
        @Nullable Path out,
        @Nullable Path texts,
        double minScore,
        ReusePolicy policy,
        int threads,
        String language) {

    private static final int MOST_THREADS = 64;

    /**
     * @throws WrongUse when an option is unknown, lacks its value or has a wrong one
     */
    static Options parse(List<String> arguments) {
        @Nullable Path folder = null;
        List<Path> sources = new ArrayList<>();
        @Nullable Path sourcesFolder = null;
        ReportFormat format = ReportFormat.TEXT;
        @Nullable Path out = null;
        @Nullable Path texts = null;
        double minScore = -1;
        ReusePolicy policy = ReusePolicy.standard();
        int threads = Runtime.getRuntime().availableProcessors();
        String language = "vi";
        for (Iterator<String> rest = arguments.iterator(); rest.hasNext(); ) {
            String option = rest.next();
            switch (option) {
                case "--source" -> sources.add(existing(value(option, rest)));
                case "--sources" -> sourcesFolder = folder(value(option, rest));
                case "--format" -> format = format(value(option, rest));
                case "--out" -> out = Path.of(value(option, rest));
                case "--texts" -> texts = Path.of(value(option, rest));
                case "--min-score" -> minScore = number(option, value(option, rest), 0, 1);
                case "--policy" -> policy = PolicyFile.read(existing(value(option, rest)));
                case "--threads" -> threads = threads(option, value(option, rest));
                case "--lang" -> language = language(value(option, rest));
                default -> {
                    if (option.startsWith("-") || folder != null) {
                        throw new WrongUse("check.unknown-option", option);
                    }
                    folder = folder(option);
                }
            }
        }
        if (folder == null) {
            throw new WrongUse("check.no-folder");
        }
        return new Options(
                folder,
                List.copyOf(sources),
                sourcesFolder,
                format,
                out,
                texts,
                minScore < 0 ? policy.partialReuse() : minScore,
                policy,
                threads,
                language);
    }

    /** The language asked for, even where the rest is wrong. */
    static String language(List<String> arguments) {
        int at = arguments.indexOf("--lang");
        boolean english =
                at >= 0 && at + 1 < arguments.size() && arguments.get(at + 1).equals("en");
        return english ? "en" : "vi";
    }

    private static String value(String option, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new WrongUse("check.missing-value", option);
        }
        return rest.next();
    }

    private static Path existing(String file) {
        Path path = Path.of(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongUse("check.no-file", file);
        }
        return path;
    }

    private static Path folder(String name) {
        Path path = Path.of(name);
        if (!Files.isDirectory(path)) {
            throw new WrongUse("check.not-a-folder", name);
        }
        return path;
    }

    private static ReportFormat format(String name) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.name().toLowerCase(Locale.ROOT).equals(name)) {
                return format;
            }
        }
        throw new WrongUse("check.bad-value", "--format", name);
    }

    private static String language(String name) {
        if (!name.equals("vi") && !name.equals("en")) {
            throw new WrongUse("check.bad-value", "--lang", name);
        }
        return name;
    }

    private static int threads(String option, String text) {
        double number = number(option, text, 1, MOST_THREADS);
        if (number != Math.rint(number)) {
            throw new WrongUse("check.bad-value", option, text);
        }
        return (int) number;
    }

    private static double number(String option, String text, double least, double most) {
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw (WrongUse) new WrongUse("check.bad-value", option, text).initCause(e);
        }
        throw new WrongUse("check.bad-value", option, text);
    }
}
