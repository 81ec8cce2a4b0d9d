/**
 * Widgets that look the same on the screens of every module: one class per noun of the design, each
 * with the class name of the style sheet.
 */
@NullMarked
package vn.hoctap.shared.ui;

import org.jspecify.annotations.NullMarked;
