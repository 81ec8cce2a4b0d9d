package vn.hoctap.reflection;

import java.util.UUID;

/** A photo of a page written by hand, on its way into one file. */
public record WrittenPage(UUID id, UUID file) {}
