package vn.hoctap.shared;

import java.util.UUID;

/**
 * The number of unread notices of a person is another one now; published within the transaction
 * that changed it. Open pages hear of it after the commit.
 */
public record UnreadChanged(UUID person) implements DomainEvent {}
