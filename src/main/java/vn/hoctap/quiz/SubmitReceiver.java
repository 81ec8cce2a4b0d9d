package vn.hoctap.quiz;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceReceiver;

/** {@code quiz-submit}, of an attempt: hands it in. */
@Component
class SubmitReceiver implements PieceReceiver {

    private final Attempts attempts;

    SubmitReceiver(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String kind() {
        return "quiz-submit";
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        attempts.submit(new AttemptId(piece.target()));
        return Map.of("submitted", true);
    }
}
