package vn.hoctap.originality;

import java.util.List;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.textreuse.SourcePassage;
import vn.hoctap.textreuse.TextNote;

/**
 * The text of one version in a case.
 *
 * @param fromSources what is taken from study material and does not count
 */
public record CaseText(
        ReflectionId reflection,
        int version,
        String text,
        List<SourcePassage> fromSources,
        List<TextNote> notes) {

    public CaseText {
        fromSources = List.copyOf(fromSources);
        notes = List.copyOf(notes);
    }
}
