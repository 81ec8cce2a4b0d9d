package vn.hoctap.quiz;

import java.util.List;
import vn.hoctap.organization.UnitId;
import vn.hoctap.quiz.Question.Ref;
import vn.hoctap.roster.PersonId;

/**
 * What of an attempt is decided when it begins and stays.
 *
 * @param shuffled whether options come in an order of its own, whatever the quiz says since
 * @param paper its questions in their order
 */
record Begun(
        AttemptId id,
        PersonId person,
        UnitId base,
        Shuffle shuffle,
        boolean shuffled,
        List<Ref> paper) {}
