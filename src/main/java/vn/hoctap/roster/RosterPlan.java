package vn.hoctap.roster;

import java.util.List;
import vn.hoctap.organization.NewUnit;
import vn.hoctap.organization.UnitId;

/**
 * What storing a roster file writes.
 *
 * @param moves memberships that replace those of the day
 * @param missing who belongs to a unit of the file but stands in no row of it
 */
record RosterPlan(
        List<NewUnit> units,
        List<NewPerson> persons,
        List<RosterWriter.Membership> joined,
        List<RosterWriter.Correction> corrections,
        List<RosterWriter.Membership> moves,
        List<Appointment> appointments,
        List<EndedPost> endedPosts,
        List<PersonId> missing) {

    /** A post that somebody holds no longer. */
    record EndedPost(PersonId person, Post post, UnitId unit) {}
}
