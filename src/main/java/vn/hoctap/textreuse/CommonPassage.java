package vn.hoctap.textreuse;

/**
 * A passage that many works of the scope have, though no known source does: "shared by N, source
 * unknown".
 *
 * @param own where it stands in the work
 * @param sharedBy works that have it, this one included
 */
public record CommonPassage(Span own, int sharedBy) {}
