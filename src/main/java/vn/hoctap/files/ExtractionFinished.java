package vn.hoctap.files;

import vn.hoctap.shared.DomainEvent;

/** A file was read, or refused; what came of it tells {@link Extractions#progress}. */
public record ExtractionFinished(FileId file, boolean read) implements DomainEvent {}
