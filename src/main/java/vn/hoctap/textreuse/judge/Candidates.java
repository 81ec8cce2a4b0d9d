package vn.hoctap.textreuse.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hoctap.textreuse.align.Sketch;
import vn.hoctap.textreuse.align.SketchTable;

/**
 * Works by number, and how many seeds of a sketch each has: those with none are not compared with
 * its text. The sketches of a few works are looked through; of many a table is made at the first
 * question and kept, so that a question costs what is shared. Both name the same works; a seed that
 * a text repeats may count once or as often.
 */
public final class Candidates {

    /** Of so many works a table is quicker to ask than they are to look through. */
    static final int MANY = 128;

    private final List<@Nullable Entry> works = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Deque<Integer> free = new ArrayDeque<>();
    private @Nullable SketchTable table;

    /** Takes a work in that is not there. */
    public void add(Entry entry) {
        Integer given = free.poll();
        int number = given == null ? works.size() : given;
        if (given == null) {
            works.add(entry);
        } else {
            works.set(number, entry);
        }
        numbers.put(entry.id(), number);
        if (table != null) {
            table.add(number, entry.sketch());
        }
    }

    /** Takes the work with this id out. */
    public void remove(String id) {
        Integer number = numbers.remove(id);
        if (number == null) {
            return;
        }
        Entry was = works.set(number, null);
        free.push(number);
        if (table != null && was != null) {
            table.remove(number, was.sketch());
        }
    }

    /** The work of a number; empty if there is none. */
    @Nullable Entry work(int number) {
        return works.get(number);
    }

    /** How many seeds of a sketch each work has, by its number; there may be fewer than works. */
    public int[] common(Sketch sketch) {
        SketchTable known = table;
        if (known == null && numbers.size() < MANY) {
            return lookThrough(sketch);
        }
        if (known == null) {
            known = new SketchTable();
            for (int number = 0; number < works.size(); number++) {
                Entry entry = works.get(number);
                if (entry != null) {
                    known.add(number, entry.sketch());
                }
            }
            table = known;
        }
        return known.common(sketch);
    }

    /** About what it takes in memory besides the works. */
    long bytes() {
        return table == null ? 0 : table.bytes();
    }

    private int[] lookThrough(Sketch sketch) {
        int[] common = new int[works.size()];
        var lookup = new Sketch.Lookup(sketch);
        for (int number = 0; number < common.length; number++) {
            Entry entry = works.get(number);
            common[number] = entry == null ? 0 : lookup.common(entry.sketch());
        }
        return common;
    }
}
