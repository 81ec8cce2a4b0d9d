package vn.hoctap.quiz;

/** The quiz's list has too few questions for what is to be drawn. */
public class DrawImpossible extends RuntimeException {

    private final transient DrawRule rule;
    private final int there;

    DrawImpossible(DrawRule rule, int there) {
        super(rule + " but there are " + there);
        this.rule = rule;
        this.there = there;
    }

    /** What cannot be met. */
    public DrawRule rule() {
        return rule;
    }

    /** How many there are of this kind. */
    public int there() {
        return there;
    }
}
