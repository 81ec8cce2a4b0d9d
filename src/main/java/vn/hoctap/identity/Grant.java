package vn.hoctap.identity;

import vn.hoctap.organization.UnitId;

/** A role held in a unit; it reaches the units below. */
public record Grant(Role role, UnitId unit) {}
