package vn.hoctap.quiz.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.RichText.Run;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Remark.Reason;

/**
 * Reads the words, the emphasis and the pictures out of HTML and leaves everything else behind. The
 * result is {@link RichText}; nothing of the HTML itself is kept or ever shown.
 */
final class HtmlText {

    private static final Pattern TOKEN =
            Pattern.compile("<!--.*?(?:-->|$)|<(/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>", Pattern.DOTALL);
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-zA-Z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");
    private static final Pattern LOOKS_LIKE_HTML =
            Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(\\s[^<>]*)?/?>|&(#\\d+|[a-zA-Z]+);");
    private static final Set<String> STRONG = Set.of("b", "strong");
    private static final Set<String> STRESSED = Set.of("i", "em", "u");
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "pre");
    private static final Set<String> SILENT = Set.of("script", "style", "head", "title", "object");
    private static final Set<String> HARMLESS = Set.of("span", "body", "html", "br", "img", "o");

    private final Function<String, Optional<UUID>> pictures;
    private final Notes notes;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int strong;
    private int stressed;
    private String silent = "";

    /**
     * @param pictures the id of a picture by its address; empty when it is not in the file
     */
    HtmlText(Function<String, Optional<UUID>> pictures, Notes notes) {
        this.pictures = pictures;
        this.notes = notes;
    }

    static boolean looksLikeHtml(String text) {
        return LOOKS_LIKE_HTML.matcher(text).find();
    }

    RichText read(String html) {
        var match = TOKEN.matcher(html);
        int from = 0;
        while (match.find()) {
            words(html.substring(from, match.start()));
            from = match.end();
            if (match.group(2) != null) {
                tag(
                        match.group(2).toLowerCase(Locale.ROOT),
                        !match.group(1).isEmpty(),
                        match.group(3));
            }
        }
        words(html.substring(from));
        flush();
        return tidy(new RichText(runs));
    }

    private void words(String raw) {
        if (silent.isEmpty()) {
            var plain = HtmlUtils.htmlUnescape(raw).replace('\u00a0', ' ');
            for (char c : plain.replaceAll("\\s+", " ").toCharArray()) {
                boolean again =
                        c == ' '
                                && (text.isEmpty()
                                        ? endsOpen()
                                        : Character.isWhitespace(text.charAt(text.length() - 1)));
                if (!again) {
                    text.append(c);
                }
            }
        }
    }

    private boolean endsOpen() {
        return runs.isEmpty()
                || (runs.getLast() instanceof Run.Words words
                        && !words.text().isEmpty()
                        && Character.isWhitespace(words.text().charAt(words.text().length() - 1)));
    }

    private void tag(String name, boolean closes, String attributes) {
        if (!silent.isEmpty()) {
            silent = closes && name.equals(silent) ? "" : silent;
        } else if (STRONG.contains(name)) {
            flush();
            strong = Math.max(0, strong + (closes ? -1 : 1));
        } else if (STRESSED.contains(name)) {
            flush();
            stressed = Math.max(0, stressed + (closes ? -1 : 1));
        } else if (name.equals("br") || BLOCKS.contains(name)) {
            line();
        } else if (name.equals("img")) {
            picture(attributes(attributes));
        } else if (SILENT.contains(name)) {
            notes.add(Reason.FORMATTING, name);
            silent = closes ? "" : name;
        } else if (!HARMLESS.contains(name)) {
            notes.add(Reason.FORMATTING, name);
        }
    }

    private void line() {
        while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        text.append('\n');
    }

    private void picture(Map<String, String> attributes) {
        flush();
        var alt = attributes.getOrDefault("alt", "");
        var found = pictures.apply(attributes.getOrDefault("src", ""));
        if (found.isPresent()) {
            runs.add(new Run.Picture(found.get(), alt));
        } else {
            notes.add(Reason.PICTURE, alt);
            text.append(alt);
        }
    }

    private static Map<String, String> attributes(String text) {
        return ATTRIBUTE
                .matcher(text)
                .results()
                .collect(
                        Collectors.toMap(
                                it -> it.group(1).toLowerCase(Locale.ROOT),
                                it -> {
                                    var raw =
                                            it.group(2) != null
                                                    ? it.group(2)
                                                    : it.group(3) != null
                                                            ? it.group(3)
                                                            : it.group(4);
                                    return HtmlUtils.htmlUnescape(raw);
                                },
                                (first, again) -> first));
    }

    private void flush() {
        if (!text.isEmpty()) {
            runs.add(new Run.Words(text.toString(), strong > 0, stressed > 0));
            text.setLength(0);
        }
    }

    /** Without empty lines at the edges, and with at most one in between. */
    private static RichText tidy(RichText text) {
        var tidy = new ArrayList<Run>();
        for (int i = 0; i < text.runs().size(); i++) {
            if (text.runs().get(i) instanceof Run.Words words) {
                var kept = words.text().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n");
                kept = i == 0 ? kept.stripLeading() : kept;
                kept = i == text.runs().size() - 1 ? kept.stripTrailing() : kept;
                tidy.add(new Run.Words(kept, words.strong(), words.emphasis()));
            } else {
                tidy.add(text.runs().get(i));
            }
        }
        return new RichText(tidy);
    }

    /** The same as HTML, for systems that want it. */
    static String write(RichText text, Function<Run.Picture, String> source) {
        var html = new StringBuilder();
        for (var run : text.runs()) {
            switch (run) {
                case Run.Words words ->
                        html.append(words.strong() ? "<b>" : "")
                                .append(words.emphasis() ? "<i>" : "")
                                .append(escape(words.text()).replace("\n", "<br>"))
                                .append(words.emphasis() ? "</i>" : "")
                                .append(words.strong() ? "</b>" : "");
                case Run.Picture picture ->
                        html.append("<img src=\"")
                                .append(escape(source.apply(picture)))
                                .append("\" alt=\"")
                                .append(escape(picture.alt()))
                                .append("\">");
            }
        }
        return html.toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
