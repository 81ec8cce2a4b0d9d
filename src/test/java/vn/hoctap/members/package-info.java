/** {@code bench/members}: what it costs when many members learn in the same evening. */
@NullMarked
package vn.hoctap.members;

import org.jspecify.annotations.NullMarked;
