/** {@code ./hoctap align}: passages of text pairs, in the files of the PAN text-alignment task. */
@NullMarked
package vn.hoctap.cli.align;

import org.jspecify.annotations.NullMarked;
