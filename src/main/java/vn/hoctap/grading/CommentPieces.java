package vn.hoctap.grading;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/** A grader's comment on its way: {@code {"text": "..."}} for a grade. */
@Component
class CommentPieces implements PieceReceiver {

    private final Grades grades;

    CommentPieces(Grades grades) {
        this.grades = grades;
    }

    @Override
    public String kind() {
        return "grade-comment";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        var text = piece.body().path("text");
        if (!text.isString()) {
            throw new PieceMalformed("text");
        }
        try {
            grades.comment(new GradeId(piece.target()), text.stringValue());
        } catch (GradeClosed closed) {
            throw new CommentTooLate(closed);
        }
        return Map.of();
    }
}
