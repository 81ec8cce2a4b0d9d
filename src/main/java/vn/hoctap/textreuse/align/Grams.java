package vn.hoctap.textreuse.align;

/**
 * The seeds of a text: the first of four words with two of the three others, in any order. An entry
 * is four times the number of its first word plus its shape, which says which two.
 */
final class Grams {

    static final int SHAPES = 3;

    private Grams() {}

    static int entry(int first, int shape) {
        return (first << 2) | shape;
    }

    static int first(int entry) {
        return entry >> 2;
    }

    /** The k-th of an entry's three words. */
    static int word(int entry, int k) {
        int shape = entry & 3;
        return switch (k) {
            case 0 -> first(entry);
            case 1 -> first(entry) + (shape == 2 ? 2 : 1);
            default -> last(entry);
        };
    }

    static int last(int entry) {
        return first(entry) + ((entry & 3) == 0 ? 2 : 3);
    }

    /** A hash of the three words that does not depend on their order; 0 if they say nothing. */
    static int hash(Track track, int entry) {
        int first = first(entry);
        int second = word(entry, 1);
        int third = last(entry);
        boolean[] frequent = track.frequent();
        if (third >= track.size() || (frequent[first] && frequent[second] && frequent[third])) {
            return 0;
        }
        int[] plain = track.plain();
        return plain[first] + plain[second] + plain[third];
    }

    /** A number for a word's hash such that sums of three tell words apart; none is given twice. */
    static int spread(int word) {
        int h = word * 0x9E3779B1;
        h ^= h >>> 15;
        return h * 0x2C1B3C6D;
    }
}
