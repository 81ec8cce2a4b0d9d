/** Screens of quizzes. */
@NullMarked
package vn.hoctap.quiz.ui;

import org.jspecify.annotations.NullMarked;
