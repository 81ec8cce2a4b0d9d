/**
 * {@code bench/drill}: kills the server, its database and the power under people who work, and
 * compares what they were told is safe with what is there afterwards.
 */
@NullMarked
package vn.hoctap.drill;

import org.jspecify.annotations.NullMarked;
