package vn.hoctap.audit;

import vn.hoctap.identity.AccountId;

/**
 * Somebody who has lines in the trail.
 *
 * @param name of the account
 */
public record AuditPerson(AccountId account, String name) {}
