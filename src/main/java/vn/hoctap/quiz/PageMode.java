package vn.hoctap.quiz;

/** How many questions stand on a page. */
public enum PageMode {
    ONE,
    ALL
}
