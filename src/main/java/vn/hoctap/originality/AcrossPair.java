package vn.hoctap.originality;

/** Two texts of different units and what they share. */
public record AcrossPair(Evidence shared, Whose a, Whose b) {

    /**
     * One of the two.
     *
     * @param unit short name of the author's base organization
     */
    public record Whose(String name, String unit, CaseText text) {}
}
