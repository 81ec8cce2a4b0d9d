package vn.hoctap.study;

/**
 * How the members of a unit are looked at.
 *
 * @param search words of a name, with or without diacritics; empty for all
 */
public record UnitLook(UnitFilter filter, String search, UnitSort sort) {}
