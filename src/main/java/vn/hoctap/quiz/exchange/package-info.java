/** Questions from and for other systems; each format says what it cannot hold, item by item. */
@NullMarked
package vn.hoctap.quiz.exchange;

import org.jspecify.annotations.NullMarked;
