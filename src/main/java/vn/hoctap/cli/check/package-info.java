/**
 * {@code ./hoctap check}: texts of a folder compared without a server, one base organization a
 * subfolder.
 */
@NullMarked
package vn.hoctap.cli.check;

import org.jspecify.annotations.NullMarked;
