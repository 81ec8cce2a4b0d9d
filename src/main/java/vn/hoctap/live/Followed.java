package vn.hoctap.live;

/** A recording and what somebody has watched of it. */
public record Followed(Recording recording, Watched watched) {}
