package vn.hoctap.quiz;

import java.util.List;
import vn.hoctap.quiz.Question.Ref;

/**
 * What of an attempt is decided when it begins and stays.
 *
 * @param shuffled whether options come in an order of its own, whatever the quiz says since
 * @param paper its questions in their order
 */
record Begun(AttemptId id, Shuffle shuffle, boolean shuffled, List<Ref> paper) {}
