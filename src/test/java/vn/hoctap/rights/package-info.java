/** The policy table against the running doors, cell by cell. */
@NullMarked
package vn.hoctap.rights;

import org.jspecify.annotations.NullMarked;
