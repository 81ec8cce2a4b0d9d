/** The screens of notices. */
@NullMarked
package vn.hoctap.notification.ui;

import org.jspecify.annotations.NullMarked;
