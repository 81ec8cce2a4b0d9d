package vn.hoctap.audit;

/**
 * What something was done to, in words people know.
 *
 * @param name of it, or of the person whose it is
 * @param unit it belongs to, by today's name; empty for what belongs to everybody
 */
public record AuditObject(Kind kind, String name, String unit) {

    /** Kinds of things that operations are done to. */
    public enum Kind {
        PERSON,
        ACCOUNT,
        UNIT,
        DOCUMENT,
        PLAN,
        REFLECTION,
        CASE,
        GRADE
    }
}
