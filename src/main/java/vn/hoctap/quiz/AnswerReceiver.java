package vn.hoctap.quiz;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/** {@code answer}, of an attempt: {@code {question: 8, chosen: [0, 2], marked: false}}. */
@Component
class AnswerReceiver implements PieceReceiver {

    private static final int MOST_CHOSEN = 20;

    private final Attempts attempts;

    AnswerReceiver(Attempts attempts) {
        this.attempts = attempts;
    }

    @Override
    public String kind() {
        return "answer";
    }

    /** A later answer to a question replaces the earlier one, and no other question's. */
    @Override
    public Optional<String> slot(Piece piece) {
        return Optional.of(String.valueOf(PlaceReceiver.question(piece)));
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        attempts.answer(
                new AttemptId(piece.target()),
                PlaceReceiver.question(piece),
                chosen(piece.body().path("chosen")),
                piece.body().path("marked").asBoolean(false));
        return Map.of();
    }

    private static Set<Integer> chosen(JsonNode node) {
        if (!node.isArray() || node.size() > MOST_CHOSEN) {
            throw new PieceMalformed("chosen");
        }
        var chosen = new HashSet<Integer>();
        for (var place : node) {
            if (!place.isInt()) {
                throw new PieceMalformed("chosen");
            }
            chosen.add(place.intValue());
        }
        return chosen;
    }
}
