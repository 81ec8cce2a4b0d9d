package vn.hoctap.grading.ui;

import java.util.UUID;

/** The open page in which a grader works, and how he has chosen to read files in it. */
class Seat {

    private final UUID page = UUID.randomUUID();
    private PaperForm form = PaperForm.FILE;

    /** Names the page to the door: an essay is marked in one page at a time. */
    UUID page() {
        return page;
    }

    PaperForm form() {
        return form;
    }

    void choose(PaperForm chosen) {
        form = chosen;
    }
}
