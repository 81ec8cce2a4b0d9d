package vn.hoctap.organization;

import java.time.LocalDate;
import java.util.List;

/** A unit cannot be closed while units stand below it or people belong to it. */
public class UnitStillUsed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Use> uses;

    UnitStillUsed(UnitId unit, LocalDate day, List<Use> uses) {
        super("Unit %s is used on or after %s: %s".formatted(unit.value(), day, uses));
        this.uses = List.copyOf(uses);
    }

    /** What keeps it open; at least one. */
    public List<Use> uses() {
        return uses;
    }

    /**
     * One reason.
     *
     * @param reason key of the sentence that says so
     * @param count how many there are
     */
    public record Use(String reason, long count) {}
}
