package vn.hoctap.shared;

import java.util.Locale;

/** How a person, by one of his roles, stands to the object of an operation. */
public enum Relation {
    /** The object is his own; then no other relation counts. */
    OWN,
    /** The object was given to him by name: an essay to grade, a case to decide. */
    ASSIGNED,
    /** It belongs to the unit in which he holds the role. */
    OWN_UNIT,
    /** It belongs to a unit below that one. */
    BELOW,
    /** It belongs to a unit that is neither. */
    OTHER_UNIT,
    /** It belongs to everybody: a study document, a plan of the whole. */
    WHOLE,
    /** The operation has no object. */
    NONE,
    /** It has no object, or one that belongs to everybody, and he holds the role at the root. */
    ROOT,
    /** He is a party to the case; then no other relation counts. */
    PARTY;

    /** The word of the policy table: {@code own unit} for {@link #OWN_UNIT}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /**
     * @throws IllegalArgumentException when the table uses a word that does not exist
     */
    public static Relation ofWord(String word) {
        return valueOf(word.strip().toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
