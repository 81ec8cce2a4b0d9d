package vn.hoctap.reflection;

import vn.hoctap.organization.UnitId;
import vn.hoctap.roster.PersonId;
import vn.hoctap.study.StudyPlanId;

/** What the comparison would say of a draft; that module implements it. */
public interface SelfCheck {

    /**
     * Judges a text as if its author had handed it in now, without putting it anywhere.
     *
     * @param unit in which it would count
     */
    CheckedText of(StudyPlanId plan, UnitId unit, PersonId author, String text);
}
