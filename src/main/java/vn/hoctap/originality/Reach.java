package vn.hoctap.originality;

/**
 * What the board has compared beyond each unit; it alone sees what is found.
 *
 * @param acrossUnits texts of one plan, whatever their unit
 * @param acrossYears with texts of plans that were given earlier, whatever their unit
 */
public record Reach(boolean acrossUnits, boolean acrossYears) {

    static final Reach STANDARD = new Reach(true, false);
}
