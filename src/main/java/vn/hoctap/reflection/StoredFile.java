package vn.hoctap.reflection;

/**
 * A file that was brought.
 *
 * @param sha256 64 hexadecimal digits
 */
record StoredFile(String sha256, long bytes) {}
