package vn.hoctap.reflection;

import java.time.Instant;

/** A text typed on another page whose place was taken by what stands as the draft; kept. */
public record OtherDraft(String text, Instant savedAt) {}
