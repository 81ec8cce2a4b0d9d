package vn.hoctap.shared;

/**
 * Makes what was committed survive a power cut before somebody is told that it is safe.
 *
 * <p>PostgreSQL does so at commit. H2 never forces its file to the disk at a commit, so an
 * acknowledgement there waits for a checkpoint; those who wait at the same time share one.
 */
public interface Durability {

    /** Returns when everything committed on this thread before the call is on the disk. */
    void settle();
}
