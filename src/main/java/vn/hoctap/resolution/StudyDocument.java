package vn.hoctap.resolution;

import java.time.LocalDate;

/** A document to be studied. */
public record StudyDocument(
        StudyDocumentId id,
        DocumentKind kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        String title) {}
