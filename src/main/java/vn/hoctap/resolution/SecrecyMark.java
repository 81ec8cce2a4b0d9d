package vn.hoctap.resolution;

/** The three degrees of state secrets, highest first. */
public enum SecrecyMark {
    TOP_SECRET,
    SECRET,
    CONFIDENTIAL
}
