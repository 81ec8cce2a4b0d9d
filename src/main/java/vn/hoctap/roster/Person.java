package vn.hoctap.roster;

import vn.hoctap.organization.UnitId;

/** A person as he stands on a day. */
public record Person(PersonId id, String name, MemberState state, UnitId cell, UnitId base) {}
