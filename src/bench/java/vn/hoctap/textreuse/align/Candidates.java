package vn.hoctap.textreuse.align;

import java.util.List;

/** The first step of a comparison by itself: how many seeds a text shares with each of others. */
public final class Candidates {

    private Candidates() {}

    public static int[] seeds(Track text, List<Track> others) {
        var table = new SeedTable(text);
        return others.stream().mapToInt(other -> table.meet(other).size()).toArray();
    }
}
