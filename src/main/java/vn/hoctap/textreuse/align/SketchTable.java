package vn.hoctap.textreuse.align;

import java.util.Arrays;

/**
 * Which of many texts have a seed: an inverted table of their sketches. Looking a sketch up costs
 * what it has and what it shares with others, however many they are. Texts are known by small
 * numbers from 0 on; not for several threads at once.
 */
public final class SketchTable {

    private static final int SMALLEST = 1 << 10;

    private int[] keys = new int[SMALLEST];

    /** By slot: 0 for nobody, n + 1 for text n alone, -1 - l for the texts of list l. */
    private int[] holders = new int[SMALLEST];

    private int used;

    /** How many texts, then their numbers. */
    private int[][] lists = new int[16][];

    private int listCount;
    private long listed;
    private int numbers;

    /** Takes a text in under a number that is not in use. */
    public void add(int text, Sketch sketch) {
        numbers = Math.max(numbers, text + 1);
        for (int seed : sketch.seeds()) {
            int slot = slot(seed);
            if (keys[slot] == 0) {
                if ((used + 1) * 5 > keys.length * 3) {
                    makeRoom();
                    slot = slot(seed);
                }
                keys[slot] = seed;
                used++;
            }
            add(slot, text);
        }
    }

    private void add(int slot, int text) {
        int holder = holders[slot];
        if (holder == 0) {
            holders[slot] = text + 1;
        } else if (holder < 0) {
            append(-1 - holder, text);
        } else if (holder != text + 1) {
            if (listCount == lists.length) {
                lists = Arrays.copyOf(lists, listCount * 2);
            }
            lists[listCount++] = new int[] {2, holder - 1, text, 0};
            listed += 4;
            holders[slot] = -listCount;
        }
    }

    /** A text that repeats a seed is the last one of its list already. */
    private void append(int number, int text) {
        int[] list = lists[number];
        int size = list[0];
        if (size > 0 && list[size] == text) {
            return;
        }
        if (size + 1 == list.length) {
            listed += list.length;
            list = Arrays.copyOf(list, list.length * 2);
            lists[number] = list;
        }
        list[size + 1] = text;
        list[0] = size + 1;
    }

    /** Takes a text out that was taken in with this sketch; its number may be used again. */
    public void remove(int text, Sketch sketch) {
        for (int seed : sketch.seeds()) {
            int slot = slot(seed);
            if (holders[slot] == text + 1) {
                holders[slot] = 0;
            } else if (holders[slot] < 0) {
                remove(lists[-1 - holders[slot]], text);
            }
        }
    }

    private static void remove(int[] list, int text) {
        int last = list[0];
        for (int at = 1; at <= last; at++) {
            if (list[at] == text) {
                list[at] = list[last];
                list[0] = last - 1;
                return;
            }
        }
    }

    /** How many seeds of a sketch each text has, by its number. */
    public int[] common(Sketch sketch) {
        int[] common = new int[numbers];
        for (int seed : sketch.seeds()) {
            int holder = holders[slot(seed)];
            if (holder > 0) {
                common[holder - 1]++;
            } else if (holder < 0) {
                int[] list = lists[-1 - holder];
                for (int at = 1; at <= list[0]; at++) {
                    common[list[at]]++;
                }
            }
        }
        return common;
    }

    /** About what it takes in memory. */
    public long bytes() {
        return 8L * keys.length + 4 * listed + 24L * lists.length;
    }

    /** Where a seed is or would be; sums of three words' numbers are spread over the table. */
    private int slot(int seed) {
        int mask = keys.length - 1;
        int slot = (seed * 0x85EBCA6B) >>> Integer.numberOfLeadingZeros(mask);
        while (keys[slot] != 0 && keys[slot] != seed) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Puts what is held into a table that is at most half full. */
    private void makeRoom() {
        int[] oldKeys = keys;
        int[] oldHolders = holders;
        int[][] oldLists = lists;
        used = 0;
        for (int holder : oldHolders) {
            used += isHeld(holder, oldLists) ? 1 : 0;
        }
        int size = Math.max(SMALLEST, Integer.highestOneBit(used + 1) * 4);
        keys = new int[size];
        holders = new int[size];
        lists = new int[oldLists.length][];
        listCount = 0;
        listed = 0;
        for (int old = 0; old < oldKeys.length; old++) {
            int holder = oldHolders[old];
            if (isHeld(holder, oldLists)) {
                int slot = slot(oldKeys[old]);
                keys[slot] = oldKeys[old];
                if (holder < 0) {
                    lists[listCount++] = oldLists[-1 - holder];
                    listed += lists[listCount - 1].length;
                    holder = -listCount;
                }
                holders[slot] = holder;
            }
        }
    }

    private static boolean isHeld(int holder, int[][] lists) {
        return holder > 0 || (holder < 0 && lists[-1 - holder][0] > 0);
    }
}
