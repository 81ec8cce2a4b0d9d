package vn.hoctap.reflection.ui;

import java.util.List;
import java.util.UUID;
import vn.hoctap.files.PhotoPage;
import vn.hoctap.reflection.WrittenPage;

/**
 * A pile of photographed pages as a page of ours works with it: one's own, or another's on paper.
 */
interface Pages {

    List<WrittenPage> list();

    /** In the request that brings the photo, outside the page's lock. */
    void bring(PhotoPage page);

    void moveUp(UUID page);

    void remove(UUID page);

    /** All that were chosen have arrived. */
    void arrived();

    /** Where the browser finds its picture. */
    String address(WrittenPage page);
}
