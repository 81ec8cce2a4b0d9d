/**
 * {@code bench/members} and {@code bench/grading}: what it costs when many learn or grade in the
 * same evening.
 */
@NullMarked
package vn.hoctap.members;

import org.jspecify.annotations.NullMarked;
