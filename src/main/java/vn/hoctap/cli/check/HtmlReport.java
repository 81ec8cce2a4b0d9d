package vn.hoctap.cli.check;

import java.util.List;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Passage;
import vn.hoctap.textreuse.Span;
import vn.hoctap.textreuse.Verdict;

/** The report for people: one file without anything from elsewhere, to be read or printed. */
final class HtmlReport {

    private static final int CONTEXT = 80;
    private static final String STYLE =
            """
            body{font:16px/1.5 system-ui,"Noto Sans",sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1b1f24;background:#fff}
            h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}h3{font-size:1.05rem;margin:1.5rem 0 .5rem}
            table{border-collapse:collapse;width:100%}th,td{border:1px solid #b8bfc7;padding:.4rem .6rem;text-align:left;vertical-align:top}
            th{background:#f1f3f5}td.n{text-align:right;white-space:nowrap}
            .passages{table-layout:fixed}.passages th:first-child,.passages td:first-child{width:3rem}
            mark{background:#fff0b3;color:inherit;padding:0 .1em}.context{color:#59636e}
            p.note{color:#59636e}
            @media print{body{margin:0;max-width:none;font-size:11pt}section{break-inside:auto}tr{break-inside:avoid}mark{background:none;text-decoration:underline}a{color:inherit;text-decoration:none}}
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
        long alerts = findings.pairs().stream().filter(p -> p.verdict().alerts()).count();
        element("p", wording.of("report.summary", findings.papers().size(), alerts));
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
        add("<ul>");
        for (List<String> cluster : findings.clusters()) {
            element("li", String.join(", ", cluster));
        }
        add("</ul>");
    }

    private void pairs() {
        if (findings.pairs().isEmpty()) {
            return;
        }
        element("h2", wording.of("report.pairs"));
        add("<table><thead><tr>");
        for (String head : List.of("score", "text", "text", "shares", "verdict")) {
            element("th", wording.of("report." + head));
        }
        add("</tr></thead><tbody>");
        for (int p = 0; p < findings.pairs().size(); p++) {
            PairJudgement pair = findings.pairs().get(p);
            add("<tr><td class=\"n\"><a href=\"#pair-" + p + "\">");
            add(wording.percent(pair.score()) + "</a></td>");
            element("td", pair.a());
            element("td", pair.b());
            element(
                    "td",
                    wording.percent(pair.shareOfA()) + " / " + wording.percent(pair.shareOfB()));
            element("td", wording.of(pair.verdict()));
            add("</tr>");
        }
        add("</tbody></table>");
    }

    private void pair(int number, PairJudgement pair) {
        if (pair.verdict() == Verdict.NONE) {
            return;
        }
        String a = text(pair.a());
        String b = text(pair.b());
        add("<section id=\"pair-" + number + "\">");
        element("h3", pair.a() + " – " + pair.b() + ": " + wording.percent(pair.score()));
        add("<table class=\"passages\"><thead><tr>");
        element("th", wording.of("report.number"));
        element("th", pair.a());
        element("th", pair.b());
        add("</tr></thead><tbody>");
        int row = 1;
        for (Passage passage : pair.passages()) {
            add("<tr><td class=\"n\">" + row++ + "</td>");
            add("<td>" + excerpt(a, passage.a()) + "</td>");
            add("<td>" + excerpt(b, passage.b()));
            add(" <span class=\"context\">(" + escaped(wording.of(passage.kind())) + ")</span>");
            add("</td></tr>");
        }
        add("</tbody></table></section>");
    }

    private String text(String id) {
        String text = findings.paper(id).text();
        return text == null ? "" : text;
    }

    /** A passage with a little of what stands around it. */
    private static String excerpt(String text, Span span) {
        int start = text.offsetByCodePoints(0, span.start());
        int end = text.offsetByCodePoints(start, span.length());
        String before = text.substring(Math.max(0, start - CONTEXT), start);
        String after = text.substring(end, Math.min(text.length(), end + CONTEXT));
        return "<span class=\"context\">…"
                + escaped(before)
                + "</span><mark>"
                + escaped(text.substring(start, end))
                + "</mark><span class=\"context\">"
                + escaped(after)
                + "…</span>";
    }

    private void documents() {
        element("h2", wording.of("report.texts"));
        add("<table><thead><tr>");
        for (String head : List.of("text", "words", "own-words", "taken", "status", "notes")) {
            element("th", wording.of("report." + head));
        }
        add("</tr></thead><tbody>");
        for (Paper paper : findings.papers()) {
            Judgement judgement = findings.judgements().get(paper.id());
            add("<tr>");
            element("td", paper.id());
            add("<td class=\"n\">" + (judgement == null ? 0 : judgement.words()) + "</td>");
            add("<td class=\"n\">" + (judgement == null ? 0 : judgement.ownWords()) + "</td>");
            double taken = judgement == null ? 0 : judgement.takenFromSources();
            add("<td class=\"n\">" + wording.percent(taken) + "</td>");
            element("td", TextReport.why(paper, judgement, wording));
            element("td", judgement == null ? "" : notes(judgement));
            add("</tr>");
        }
        add("</tbody></table>");
    }

    private String notes(Judgement judgement) {
        return String.join(
                "; ",
                judgement.notes().stream()
                        .map(note -> wording.of(note.kind()) + ": " + note.count())
                        .toList());
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
