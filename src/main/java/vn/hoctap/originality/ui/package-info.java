/** Screens of cases: the lists, one case, an author's own part, texts of different units. */
@NullMarked
package vn.hoctap.originality.ui;

import org.jspecify.annotations.NullMarked;
