package vn.hoctap.organization;

import vn.hoctap.shared.DomainEvent;

/** A decision changed the tree of units. */
public record TreeChanged(ActId act) implements DomainEvent {}
