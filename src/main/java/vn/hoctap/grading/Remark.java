package vn.hoctap.grading;

import java.util.UUID;

/**
 * A grader's comment on a place of a text.
 *
 * @param start of the place, in code points of the checked text, however the text is shown
 * @param end the first code point behind it
 * @param words what he says; empty until he has said something
 */
public record Remark(UUID id, int start, int end, String words) {}
