package vn.hoctap.grading;

import vn.hoctap.pieces.PieceRefused;

/** The grade was published while the comment was on its way. */
class CommentTooLate extends PieceRefused {

    CommentTooLate(GradeClosed closed) {
        super(Kind.TOO_LATE, "grading.refusal.closed", String.valueOf(closed.getMessage()));
    }
}
