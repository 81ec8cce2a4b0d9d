package vn.hoctap.quiz;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/** {@code quiz-place}, of an attempt: {@code {question: 8}} is being looked at. */
@Component
class PlaceReceiver implements PieceReceiver {

    private final Attempts attempts;

    PlaceReceiver(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String kind() {
        return "quiz-place";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        attempts.turn(new AttemptId(piece.target()), question(piece));
        return Map.of();
    }

    static int question(Piece piece) {
        var question = piece.body().path("question");
        if (!question.isInt()) {
            throw new PieceMalformed("question");
        }
        return question.intValue();
    }
}
