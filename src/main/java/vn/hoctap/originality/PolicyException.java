package vn.hoctap.originality;

import java.time.Instant;
import vn.hoctap.organization.UnitId;

/** What holds in a unit in place of what holds for the whole, and why. */
public record PolicyException(
        UnitId unit, String unitName, Policy policy, String reason, Instant changedAt) {}
