/** Screens of the register of study documents. */
@NullMarked
package vn.hoctap.resolution.ui;

import org.jspecify.annotations.NullMarked;
