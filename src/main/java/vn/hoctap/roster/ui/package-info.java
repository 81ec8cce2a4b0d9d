/** Screens of the roster: people of a unit, and rosters that come as spreadsheets. */
@NullMarked
package vn.hoctap.roster.ui;

import org.jspecify.annotations.NullMarked;
