package vn.hoctap.grading;

import vn.hoctap.pieces.PieceRefused;

/** The grade was published, or marked in another page, while a comment was on its way. */
class CommentRefused extends PieceRefused {

    private CommentRefused(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    static CommentRefused because(RuntimeException meanwhile) {
        var message = String.valueOf(meanwhile.getMessage());
        return meanwhile instanceof GradeHeld
                ? new CommentRefused(Kind.CONFLICT, "grading.refusal.held", message)
                : new CommentRefused(Kind.TOO_LATE, "grading.refusal.closed", message);
    }
}
