package vn.hoctap.grading;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceReceiver;

/**
 * What a grader says about a place on its way: {@code {"text": "...", "page": "...", "slot": "id"}}
 * for a grade.
 */
@Component
class RemarkPieces implements PieceReceiver {

    private final Remarks remarks;

    RemarkPieces(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public String kind() {
        return "grade-remark";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        var body = piece.body();
        try {
            remarks.write(
                    new GradeId(piece.target()),
                    Bodies.id(body, "page"),
                    Bodies.id(body, "slot"),
                    Bodies.text(body, "text"));
        } catch (GradeClosed | GradeHeld meanwhile) {
            throw CommentRefused.because(meanwhile);
        }
        return Map.of();
    }

    @Override
    public Optional<String> slot(Piece piece) {
        return Optional.of(Bodies.id(piece.body(), "slot").toString());
    }
}
