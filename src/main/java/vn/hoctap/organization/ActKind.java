package vn.hoctap.organization;

/** What a decision does to the tree. */
enum ActKind {
    FOUND,
    CLOSE
}
