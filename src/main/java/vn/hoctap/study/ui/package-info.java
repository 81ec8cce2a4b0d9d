/**
 * Screens of plans and paths; {@link vn.hoctap.study.ui.UnitTables} makes the table of a unit's
 * members for its home page.
 */
@NamedInterface("ui")
@NullMarked
package vn.hoctap.study.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
