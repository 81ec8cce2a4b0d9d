package vn.hoctap.reflection;

import java.util.List;

/**
 * How the typed text of a reflection stands between the pages on which it is written.
 *
 * @param revision of what stands as the draft
 * @param others texts of other pages since the last time something was handed in, the newest first
 */
public record WrittenElsewhere(int revision, List<OtherDraft> others) {

    public WrittenElsewhere {
        others = List.copyOf(others);
    }
}
