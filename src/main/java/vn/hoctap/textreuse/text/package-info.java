/** From an author's text to comparable words, with the way back to the author's code points. */
@NullMarked
package vn.hoctap.textreuse.text;

import org.jspecify.annotations.NullMarked;
