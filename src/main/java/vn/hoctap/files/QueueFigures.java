package vn.hoctap.files;

/**
 * How busy reading is, for the status page.
 *
 * @param queued files that wait
 * @param inHand files that are being read
 * @param stopped files whose reading was stopped: too slow, too much memory, or it crashed
 * @param ownNetwork whether the system keeps the network away from the reading processes; otherwise
 *     only their own Java does
 */
public record QueueFigures(int queued, int inHand, int stopped, boolean ownNetwork) {}
