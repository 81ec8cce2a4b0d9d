package vn.hoctap.files;

/** Content that is kept. */
public record Blob(Sha256 sha256, long bytes) {}
