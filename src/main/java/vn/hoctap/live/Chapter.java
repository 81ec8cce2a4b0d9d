package vn.hoctap.live;

/** A part of a recording, until the next begins. */
public record Chapter(long fromMillis, String title) {}
