/** The trail on a screen. */
@NullMarked
package vn.hoctap.audit.ui;

import org.jspecify.annotations.NullMarked;
