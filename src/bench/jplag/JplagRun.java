import de.jplag.JPlag;
import de.jplag.JPlagComparison;
import de.jplag.options.JPlagOptions;
import de.jplag.text.NaturalLanguage;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * JPlag on a folder of texts, in a JVM of its own and never built with the product: {@code java -cp
 * ... JplagRun.java TEXTS BASE OUT} writes a line {@code first second similarity} for every pair,
 * the similarity being the share of the smaller one, as JPlag's "maximal similarity".
 */
public class JplagRun {

    public static void main(String[] args) throws Exception {
        var options =
                new JPlagOptions(new NaturalLanguage(), Set.of(new File(args[0])), Set.of())
                        .withBaseCodeSubmissionDirectory(new File(args[1]));
        try (var out = new PrintStream(args[2], StandardCharsets.UTF_8)) {
            for (JPlagComparison pair : JPlag.run(options).getAllComparisons()) {
                out.println(
                        pair.firstSubmission().getName()
                                + " "
                                + pair.secondSubmission().getName()
                                + " "
                                + pair.maximalSimilarity());
            }
        }
        System.exit(0);
    }
}
