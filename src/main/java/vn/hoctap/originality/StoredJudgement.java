package vn.hoctap.originality;

import java.util.List;
import vn.hoctap.textreuse.CommonPassage;
import vn.hoctap.textreuse.Judgement;
import vn.hoctap.textreuse.Reason;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.TextNote;

/**
 * What is known of one version by itself.
 *
 * @param fromSources share of its words taken from study material, 0 to 1
 */
public record StoredJudgement(
        int version,
        Judgement.Status status,
        int words,
        int ownWords,
        double fromSources,
        Details details) {

    /** The lists that come with it. */
    public record Details(
            List<Reason> reasons,
            List<TextNote> notes,
            List<SourcePassage> fromSources,
            List<CommonPassage> common) {

        static final Details NONE = new Details(List.of(), List.of(), List.of(), List.of());

        public Details {
            reasons = List.copyOf(reasons);
            notes = List.copyOf(notes);
            fromSources = List.copyOf(fromSources);
            common = List.copyOf(common);
        }

        static Details of(Judgement judgement) {
            return new Details(
                    judgement.reasons(),
                    judgement.notes(),
                    judgement.fromSources(),
                    judgement.common());
        }
    }
}
