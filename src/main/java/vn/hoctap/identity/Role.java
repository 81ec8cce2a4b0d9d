package vn.hoctap.identity;

/** What somebody may be; held in a unit from a day until a day, and reaching downwards from it. */
public enum Role {
    MEMBER,
    UNIT_SECRETARY,
    DEPUTY,
    UNIT_ASSISTANT,
    LIAISON,
    UNIT_GRADER,
    BOARD_GRADER,
    SPEAKER,
    BOARD_STAFF,
    LEADER,
    ADMINISTRATOR
}
