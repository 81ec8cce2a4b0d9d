package vn.hoctap.organization;

/** What a base organization works in. */
public enum Sector {
    PARTY_BODY,
    STATE_AGENCY,
    PUBLIC_SERVICE_UNIT,
    ASSOCIATION,
    ENTERPRISE
}
