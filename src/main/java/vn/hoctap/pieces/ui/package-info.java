/** What pieces tell Vaadin. */
@NullMarked
package vn.hoctap.pieces.ui;

import org.jspecify.annotations.NullMarked;
