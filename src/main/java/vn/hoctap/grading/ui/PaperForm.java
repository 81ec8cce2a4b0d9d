package vn.hoctap.grading.ui;

/** How an essay that came as a PDF is read: as it came, or its words with comments in them. */
enum PaperForm {
    FILE,
    TEXT
}
