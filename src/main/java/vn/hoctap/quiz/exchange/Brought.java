package vn.hoctap.quiz.exchange;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hoctap.quiz.Draft;

/**
 * What a file holds: every item is among the drafts or left out with a remark.
 *
 * @param pictures those inside the file, by the id that stands for them in the drafts
 */
public record Brought(List<Draft> drafts, List<Remark> remarks, Map<UUID, byte[]> pictures) {

    public Brought {
        drafts = List.copyOf(drafts);
        remarks = List.copyOf(remarks);
        pictures = Map.copyOf(pictures);
    }

    /** How many items were left out. */
    public long leftOut() {
        return remarks.stream().filter(Remark::leftOut).count();
    }
}
