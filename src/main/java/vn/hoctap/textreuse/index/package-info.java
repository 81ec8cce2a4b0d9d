/** Where the works of all scopes are kept. */
@NullMarked
package vn.hoctap.textreuse.index;

import org.jspecify.annotations.NullMarked;
