/** Screens of the organization: the tree of units as of a day. */
@NullMarked
package vn.hoctap.organization.ui;

import org.jspecify.annotations.NullMarked;
