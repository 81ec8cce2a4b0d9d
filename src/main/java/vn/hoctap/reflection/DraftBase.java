package vn.hoctap.reflection;

import java.util.UUID;

/**
 * What a page builds on that stores a typed text.
 *
 * @param revision of the text the page was opened with, or was told last; 0 where there was none
 * @param writer the page, by an id of its own
 */
public record DraftBase(int revision, UUID writer) {}
