package vn.hoctap.grading;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceReceiver;

/** A grader's comment on its way: {@code {"text": "...", "page": "..."}} for a grade. */
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
        try {
            grades.comment(
                    new GradeId(piece.target()),
                    Bodies.id(piece.body(), "page"),
                    Bodies.text(piece.body(), "text"));
        } catch (GradeClosed | GradeHeld meanwhile) {
            throw CommentRefused.because(meanwhile);
        }
        return Map.of();
    }
}
