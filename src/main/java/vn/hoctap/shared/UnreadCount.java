package vn.hoctap.shared;

/** How many notices somebody has not read; a bean of the module that tells people things. */
public interface UnreadCount {

    /** For the one acting; one cheap query, since open pages ask it twice a minute. */
    long unread();
}
