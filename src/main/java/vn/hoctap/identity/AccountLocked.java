package vn.hoctap.identity;

import vn.hoctap.shared.DomainEvent;

/** An account may not sign in any more; its open sessions have to end. */
public record AccountLocked(AccountId account) implements DomainEvent {}
