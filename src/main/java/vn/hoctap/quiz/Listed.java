package vn.hoctap.quiz;

import vn.hoctap.quiz.Question.Ref;

/** A question in the list of a quiz, with what it is drawn by. */
record Listed(Ref ref, String section, Difficulty difficulty) {}
