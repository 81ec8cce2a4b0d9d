package vn.hoctap.textreuse;

import java.util.List;

/**
 * What can be said about one text.
 *
 * @param id of the {@link Work}
 * @param words words of the text
 * @param ownWords words that are in no passage from a taught source
 * @param takenFromSources share of the words that are, 0 to 1
 * @param notes what was put right for the comparison
 * @param reasons why it could not be judged; empty if it was
 * @param fromSources passages from taught sources, by place
 * @param common passages that many share though no source is known, by place
 */
public record Judgement(
        String id,
        int words,
        int ownWords,
        double takenFromSources,
        Status status,
        List<Reason> reasons,
        List<TextNote> notes,
        List<SourcePassage> fromSources,
        List<CommonPassage> common) {

    /** How far a text can be judged. */
    public enum Status {
        CHECKED,
        /** Too few words to say anything. */
        TOO_SHORT,
        /** Hardly any own words: the grader is told, it makes no case. */
        MOSTLY_SOURCE,
        /** No text, or nothing that reads like prose. */
        UNREADABLE
    }

    public Judgement {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        fromSources = List.copyOf(fromSources);
        common = List.copyOf(common);
    }
}
