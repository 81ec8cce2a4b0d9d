package vn.hoctap.roster;

/** A post somebody holds in a unit; the posts of key officials are graded by the board. */
public enum Post {
    BLOC_COMMITTEE_MEMBER,
    UNIT_SECRETARY,
    UNIT_DEPUTY_SECRETARY,
    HEAD_OF_AGENCY,
    DEPUTY_HEAD_OF_AGENCY,
    CELL_SECRETARY
}
