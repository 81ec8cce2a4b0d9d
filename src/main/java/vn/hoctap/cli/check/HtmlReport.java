package vn.hoctap.cli.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hoctap.documents.Extracted;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.Verdict;

/** The report for people: one file without anything from elsewhere, to be read or printed. */
final class HtmlReport {

    private static final int CONTEXT = 80;
    private static final String STYLE =
            """
            body{font:18px/1.6 system-ui,"Noto Sans",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24;background:#fff;overflow-wrap:anywhere}
            h1{font-size:1.7rem;line-height:1.3}h2{font-size:1.35rem;margin-top:2.5rem}h3{font-size:1.1rem;margin:2rem 0 .5rem}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #8c959f;padding:.5rem .7rem;text-align:left;vertical-align:top}
            th{background:#eef1f4}td.n{white-space:nowrap}a{color:#0a4fa8}
            .unit{display:block;color:#454d55;font-size:.9em}
            .group{border:1px solid #8c959f;border-left:6px solid #9a6700;padding:.3rem 1rem;margin:1rem 0}.group ol{margin:.3rem 0;padding-left:1.6rem}
            .passages{table-layout:fixed}.passages th:first-child,.passages td:first-child{width:3.2rem}
            mark{background:#ffe58a;color:inherit;padding:.05em .15em}.given{color:#454d55;font-style:italic}.context,p.note{color:#454d55}.kind{display:block;font-size:.9em;color:#454d55}
            @media (max-width:48rem){
            table,tbody,tr,td{display:block;width:auto}thead{display:none}tr{border:1px solid #8c959f;margin:0 0 1rem}td{border:0;border-bottom:1px solid #d0d7de}
            td:last-child{border-bottom:0}td::before{content:attr(data-label);display:block;font-size:.85em;font-weight:600;color:#454d55}
            .passages td:first-child{width:auto}}
            @page{margin:15mm}
            @media print{body{margin:0;padding:0;max-width:none;font-size:11pt}tr,.group{break-inside:avoid}h2,h3,p.note,thead{break-after:avoid}mark{background:none;text-decoration:underline}a{color:inherit;text-decoration:none}.up{display:none}}
            """;

    private final StringBuilder html = new StringBuilder();
    private final Findings findings;
    private final Wording wording;

    HtmlReport(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        String title = wording.of("report.title");
        add("<!DOCTYPE html>\n<html lang=\"" + wording.language() + "\"><head>");
        add("<meta charset=\"utf-8\">");
        add("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
        add("<title>" + escaped(title) + "</title><style>" + STYLE + "</style></head><body>");
        element("h1", title);
        element("p", wording.of("report.summary", findings.read(), findings.alerts()));
        add("<p class=\"note\">" + escaped(wording.of("report.fairness")) + "</p>");
        clusters();
        pairs();
        for (int p = 0; p < findings.pairs().size(); p++) {
            pair(p, findings.pairs().get(p));
        }
        documents();
        add("</body></html>");
    }

    private void clusters() {
        if (findings.clusters().isEmpty()) {
            return;
        }
        element("h2", wording.of("report.clusters"));
        for (List<String> cluster : findings.clusters()) {
            add("<div class=\"group\">");
            element("strong", findings.paper(cluster.getFirst()).unit());
            add("<ol>");
            cluster.forEach(id -> element("li", findings.paper(id).name()));
            add("</ol></div>");
        }
    }

    private void pairs() {
        if (findings.pairs().isEmpty()) {
            return;
        }
        add("<h2 id=\"pairs\">" + escaped(wording.of("report.pairs")) + "</h2>");
        add("<p class=\"note\">" + escaped(wording.of("report.score-means")) + "</p>");
        add("<p class=\"note\">" + escaped(wording.of("report.given-means")) + "</p>");
        head(List.of("score", "text", "text", "shares", "verdict"));
        for (int p = 0; p < findings.pairs().size(); p++) {
            PairJudgement pair = findings.pairs().get(p);
            String score = escaped(wording.percent(pair.score()));
            add("<tr>");
            boolean shown = pair.verdict() != Verdict.NONE;
            cell("score", shown ? "<a href=\"#pair-" + p + "\">" + score + "</a>" : score, "n");
            cell("text", title(pair.a()), "");
            cell("text", title(pair.b()), "");
            cell(
                    "shares",
                    escaped(wording.percent(pair.shareOfA()))
                            + " / "
                            + escaped(wording.percent(pair.shareOfB())),
                    "n");
            cell("verdict", escaped(wording.of(pair.verdict())), "");
            add("</tr>");
        }
        add("</tbody></table>");
    }

    /** The file's name with its unit below. */
    private String title(String id) {
        Paper paper = findings.paper(id);
        return escaped(paper.name()) + "<span class=\"unit\">" + escaped(paper.unit()) + "</span>";
    }

    private void pair(int number, PairJudgement pair) {
        if (pair.verdict() == Verdict.NONE) {
            return;
        }
        Paper a = findings.paper(pair.a());
        Paper b = findings.paper(pair.b());
        add("<section id=\"pair-" + number + "\">");
        element("h3", a.name() + " – " + b.name() + ": " + wording.percent(pair.score()));
        add("<p class=\"note\">" + escaped(a.unit()) + " <a class=\"up\" href=\"#pairs\">");
        add(escaped(wording.of("report.back")) + "</a></p>");
        add("<table class=\"passages\"><thead><tr>");
        element("th", wording.of("report.number"));
        element("th", a.name());
        element("th", b.name());
        add("</tr></thead><tbody>");
        int row = 1;
        for (Passage passage : pair.passages()) {
            add("<tr>");
            cell("number", "" + row++, "n");
            add("<td data-label=\"" + escaped(a.name()) + "\">");
            add(excerpt(a, passage.a()) + "</td>");
            add("<td data-label=\"" + escaped(b.name()) + "\">" + excerpt(b, passage.b()));
            add("<span class=\"kind\">(" + escaped(wording.of(passage.kind())) + ")</span>");
            add("</td></tr>");
        }
        add("</tbody></table></section>");
    }

    private static String text(Paper paper) {
        String text = paper.text();
        return text == null ? "" : text;
    }

    /** A passage with a little of what stands around it; study material in it is not marked. */
    private String excerpt(Paper paper, Span span) {
        String text = text(paper);
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        int from = text.offsetByCodePoints(start, -Math.min(CONTEXT, span.start()));
        int left = text.codePointCount(end, text.length());
        int to = text.offsetByCodePoints(end, Math.min(CONTEXT, left));
        return "<span class=\"context\">"
                + (from > 0 ? "…" : "")
                + escaped(text.substring(from, start))
                + "</span>"
                + marked(text, span, given(paper, span))
                + "<span class=\"context\">"
                + escaped(text.substring(end, to))
                + (to < text.length() ? "…" : "")
                + "</span>";
    }

    /** What of a stretch of a text was taken from study material: its code points. */
    private BitSet given(Paper paper, Span span) {
        var given = new BitSet();
        Judgement judgement = findings.judgements().get(paper.id());
        if (judgement != null) {
            for (SourcePassage source : judgement.fromSources()) {
                int from = Math.max(span.start(), source.own().start());
                int to = Math.min(span.end(), source.own().end());
                if (from < to) {
                    given.set(from, to);
                }
            }
        }
        return given;
    }

    private static String marked(String text, Span span, BitSet given) {
        var marked = new StringBuilder();
        int from = span.start();
        int at = text.offsetByCodePoints(0, from);
        while (from < span.end()) {
            boolean taken = given.get(from);
            int next = taken ? given.nextClearBit(from) : given.nextSetBit(from);
            int to = next < 0 ? span.end() : Math.min(next, span.end());
            int end = text.offsetByCodePoints(at, to - from);
            marked.append(taken ? "<span class=\"given\">" : "<mark>")
                    .append(escaped(text.substring(at, end)))
                    .append(taken ? "</span>" : "</mark>");
            from = to;
            at = end;
        }
        return marked.toString();
    }

    private void documents() {
        element("h2", wording.of("report.texts"));
        head(List.of("text", "words", "own-words", "taken", "status", "notes"));
        for (Paper paper : findings.papers()) {
            Judgement judgement = findings.judgements().get(paper.id());
            add("<tr>");
            cell("text", title(paper.id()), "");
            cell("words", "" + (judgement == null ? 0 : judgement.words()), "n");
            cell("own-words", "" + (judgement == null ? 0 : judgement.ownWords()), "n");
            double taken = judgement == null ? 0 : judgement.takenFromSources();
            cell("taken", escaped(wording.percent(taken)), "n");
            cell("status", escaped(TextReport.why(paper, judgement, wording)), "");
            String notes = notes(paper, judgement);
            cell("notes", notes.isEmpty() ? "–" : escaped(notes), "");
            add("</tr>");
        }
        add("</tbody></table>");
    }

    /** What the file's reader and what the comparison found odd. */
    private String notes(Paper paper, @Nullable Judgement judgement) {
        List<String> notes = new ArrayList<>();
        if (paper.extraction() instanceof Extracted extracted) {
            extracted.notes().forEach(n -> notes.add(wording.of(n.kind()) + ": " + n.count()));
        }
        if (judgement != null) {
            judgement.notes().forEach(n -> notes.add(wording.of(n.kind()) + ": " + n.count()));
        }
        return String.join("; ", notes);
    }

    private void head(List<String> columns) {
        add("<table><thead><tr>");
        columns.forEach(column -> element("th", wording.of("report." + column)));
        add("</tr></thead><tbody>");
    }

    /** A cell that says what it is where the head of the table is not shown. */
    private void cell(String column, String markup, String style) {
        add("<td data-label=\"" + escaped(wording.of("report." + column)) + "\"");
        add((style.isEmpty() ? "" : " class=\"" + style + "\"") + ">" + markup + "</td>");
    }

    private void element(String name, String text) {
        add("<" + name + ">" + escaped(text) + "</" + name + ">");
    }

    private void add(String markup) {
        html.append(markup);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return html.append('\n').toString();
    }
}
