package vn.hoctap.documents;

/** What reading a file ended with: its text, or why there is none. */
public sealed interface Extraction permits Extracted, Refused {}
