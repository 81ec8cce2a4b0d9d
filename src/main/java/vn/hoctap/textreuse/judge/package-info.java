/** From the words of all works of a scope to what they share and what that means. */
@NullMarked
package vn.hoctap.textreuse.judge;

import org.jspecify.annotations.NullMarked;
