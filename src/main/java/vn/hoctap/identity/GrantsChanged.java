package vn.hoctap.identity;

import vn.hoctap.shared.DomainEvent;

/** An account was given a role or lost one; its open pages have to follow. */
public record GrantsChanged(AccountId account) implements DomainEvent {}
