package vn.hoctap.originality;

/** Two texts of different units and what they share. */
public record AcrossPair(Evidence shared, CaseText a, CaseText b) {}
