package vn.hoctap.cli.check;

import java.util.List;
import vn.hoctap.documents.Refused;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.PairJudgement;
import vn.hoctap.textreuse.Verdict;

/** The report for the terminal: clusters, pairs, and what could not be judged. */
final class TextReport {

    private final StringBuilder report = new StringBuilder();
    private final Findings findings;
    private final Wording wording;

    TextReport(Findings findings, Wording wording) {
        this.findings = findings;
        this.wording = wording;
        line(wording.of("report.summary", findings.read(), findings.alerts()));
        clusters();
        pairs();
        unjudged();
    }

    private void clusters() {
        if (findings.clusters().isEmpty()) {
            return;
        }
        line("");
        line(wording.of("report.clusters"));
        for (List<String> cluster : findings.clusters()) {
            line("  " + String.join(", ", cluster));
        }
    }

    private void pairs() {
        if (findings.pairs().isEmpty()) {
            return;
        }
        line("");
        line(wording.of("report.pairs"));
        for (PairJudgement pair : findings.pairs()) {
            String verdict =
                    pair.verdict() == Verdict.NONE ? "" : "  " + wording.of(pair.verdict());
            line(
                    "  %5s  %s  %s%s"
                            .formatted(wording.percent(pair.score()), pair.a(), pair.b(), verdict));
        }
    }

    private void unjudged() {
        boolean first = true;
        for (Paper paper : findings.papers()) {
            Judgement judgement = findings.judgements().get(paper.id());
            if (judgement != null && judgement.status() == Judgement.Status.CHECKED) {
                continue;
            }
            if (first) {
                line("");
                line(wording.of("report.unjudged"));
                first = false;
            }
            line("  " + paper.id() + ": " + why(paper, judgement, wording));
        }
    }

    static String why(
            Paper paper, @org.jspecify.annotations.Nullable Judgement judgement, Wording wording) {
        if (paper.extraction() instanceof Refused refused) {
            return wording.of(refused.reason());
        }
        if (judgement == null) {
            return wording.of(Judgement.Status.UNREADABLE);
        }
        String reasons =
                String.join(
                        ", ", judgement.reasons().stream().map(r -> wording.of(r.code())).toList());
        return wording.of(judgement.status()) + (reasons.isEmpty() ? "" : " (" + reasons + ")");
    }

    private void line(String text) {
        report.append(text).append('\n');
    }

    @Override
    public String toString() {
        return report.toString();
    }
}
