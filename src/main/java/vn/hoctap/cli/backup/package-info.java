/**
 * Backup and restore: one zip with every row as a line of JSON, every file under its hash, and a
 * manifest of counts and checksums. Rows are written in a form that both databases read, so a
 * backup of one restores into the other.
 */
@NamedInterface("backup")
@NullMarked
package vn.hoctap.cli.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
