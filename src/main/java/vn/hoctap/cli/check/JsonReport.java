package vn.hoctap.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Extracted;
import vn.hoctap.documents.Refused;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Span;

/** The report that other programs read; its form is promised under its version number. */
final class JsonReport {

    private JsonReport() {}

    static String of(Findings findings) {
        List<String> documents =
                findings.papers().stream()
                        .map(paper -> document(paper, findings.judgements().get(paper.id())))
                        .toList();
        List<String> pairs = findings.pairs().stream().map(JsonReport::pair).toList();
        List<String> clusters =
                findings.clusters().stream()
                        .map(ids -> array(ids.stream().map(JsonReport::quoted).toList()))
                        .toList();
        return "{\"version\":1,\n\"documents\":"
                + lines(documents)
                + ",\n\"pairs\":"
                + lines(pairs)
                + ",\n\"clusters\":"
                + lines(clusters)
                + "}\n";
    }

    private static String document(Paper paper, @Nullable Judgement judgement) {
        List<String> notes = new ArrayList<>();
        if (paper.extraction() instanceof Extracted extracted) {
            extracted.notes().forEach(n -> notes.add(note(n.kind().name(), n.count())));
        }
        if (judgement == null) {
            String reason =
                    paper.extraction() instanceof Refused refused
                            ? refused.reason().name()
                            : "UNREADABLE";
            return document(paper, 0, 0, 0, notes, "UNREADABLE", quoted(reason));
        }
        judgement.notes().forEach(n -> notes.add(note(n.kind().name(), n.count())));
        return document(
                paper,
                judgement.words(),
                judgement.ownWords(),
                judgement.takenFromSources(),
                notes,
                judgement.status().name(),
                judgement.reasons().isEmpty()
                        ? "null"
                        : quoted(judgement.reasons().getFirst().code().name()));
    }

    private static String document(
            Paper paper,
            int words,
            int ownWords,
            double taken,
            List<String> notes,
            String status,
            String reason) {
        return "{\"id\":%s,\"unit\":%s,\"words\":%d,\"ownWords\":%d,\"takenFromSources\":%s,\"notes\":%s,\"status\":%s,\"reason\":%s}"
                .formatted(
                        quoted(paper.id()),
                        quoted(paper.unit()),
                        words,
                        ownWords,
                        number(taken),
                        array(notes),
                        quoted(status),
                        reason);
    }

    private static String note(String kind, int count) {
        return "{\"kind\":%s,\"count\":%d}".formatted(quoted(kind), count);
    }

    private static String pair(PairJudgement pair) {
        List<String> passages =
                pair.passages().stream()
                        .map(p ->
                                "{\"a\":%s,\"b\":%s,\"kind\":%s}"
                                        .formatted(
                                                span(p.a()), span(p.b()), quoted(p.kind().name())))
                        .toList();
        return "{\"a\":%s,\"b\":%s,\"verdict\":%s,\"score\":%s,\"shareOfA\":%s,\"shareOfB\":%s,\"passages\":%s}"
                .formatted(
                        quoted(pair.a()),
                        quoted(pair.b()),
                        quoted(pair.verdict().name()),
                        number(pair.score()),
                        number(pair.shareOfA()),
                        number(pair.shareOfB()),
                        array(passages));
    }

    private static String span(Span span) {
        return "[" + span.start() + "," + span.end() + "]";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static String array(List<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    private static String lines(List<String> values) {
        return values.isEmpty() ? "[]" : "[\n" + String.join(",\n", values) + "]";
    }

    static String quoted(String text) {
        var json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                default -> {
                    if (c < ' ' || Character.isSurrogate(c)) {
                        json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}
