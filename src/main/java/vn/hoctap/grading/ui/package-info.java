/** Screens of the grading module: the grader's desk, lists of results, one's own result. */
@NullMarked
package vn.hoctap.grading.ui;

import org.jspecify.annotations.NullMarked;
