package vn.hoctap.live;

import java.util.Optional;

/**
 * A player that may begin.
 *
 * @param viewing empty for who looks on without being asked to follow: nothing is counted
 */
public record OpenViewing(Recording recording, Optional<ViewingId> viewing, Watched watched) {}
