package vn.hoctap.identity;

import vn.hoctap.organization.UnitId;

/**
 * How far a base organization is with its first sign-ins.
 *
 * @param members who belong to it today
 * @param waiting those of them who have not set a password
 * @param issued those of the waiting who have a code that works
 */
public record UnitCodes(UnitId unit, String name, int members, int waiting, int issued) {}
