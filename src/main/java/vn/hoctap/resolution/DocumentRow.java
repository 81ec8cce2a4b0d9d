package vn.hoctap.resolution;

import java.time.LocalDate;

/** A line of the register of study documents. */
public record DocumentRow(
        StudyDocumentId id,
        DocumentKind kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        String title,
        int materials) {}
