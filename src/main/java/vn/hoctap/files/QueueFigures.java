package vn.hoctap.files;

/**
 * How busy reading is, for the status page.
 *
 * @param queued files that wait
 * @param inHand files that are being read
 * @param ownNetwork whether the system keeps the network away from the reading processes; otherwise
 *     only their own Java does
 */
public record QueueFigures(int queued, int inHand, boolean ownNetwork) {}
