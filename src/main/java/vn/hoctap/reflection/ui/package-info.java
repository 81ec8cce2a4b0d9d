/** Screens of the reflection module: handing in, and the receipt. */
@NullMarked
package vn.hoctap.reflection.ui;

import org.jspecify.annotations.NullMarked;
