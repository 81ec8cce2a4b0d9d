/** The application; each package below is a module. */
@NullMarked
package vn.hoctap;

import org.jspecify.annotations.NullMarked;
