package vn.hoctap.documents;

/**
 * There is no text of this file.
 *
 * @param reason for the sentence the member is shown
 * @param details for the log, in English, without any of the file's text; may be empty
 */
public record Refused(Refusal reason, String details) implements Extraction {}
