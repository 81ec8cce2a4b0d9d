package vn.hoctap.grading;

import java.time.Instant;

/** Why a result that was told does not hold any more, and since when. */
public record TakenBack(String reason, Instant at) {}
