/** Screens of recorded sessions. */
@NullMarked
package vn.hoctap.live.ui;

import org.jspecify.annotations.NullMarked;
