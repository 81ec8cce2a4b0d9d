package vn.hoctap.live;

/**
 * What a player tells.
 *
 * @param sequence counts up per viewing, from 1
 * @param ranges played since the last message, while the page could be seen
 * @param positionMillis where the player stands
 */
public record Beat(long sequence, Ranges ranges, long positionMillis, boolean visible) {}
