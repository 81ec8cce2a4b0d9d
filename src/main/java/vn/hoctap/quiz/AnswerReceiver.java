package vn.hoctap.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.hoctap.pieces.Piece;
import vn.hoctap.pieces.PieceMalformed;
import vn.hoctap.pieces.PieceReceiver;

/**
 * {@code answer}, of an attempt: {@code {question: 8, chosen: [0, 2], text: "", marked: false}}.
 */
@Component
class AnswerReceiver implements PieceReceiver {

    private static final int MOST_CHOSEN = 20;
    private static final int LONGEST_TEXT = 20_000;

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
        var stored =
                attempts.answer(
                        new AttemptId(piece.target()),
                        new PageAnswer(
                                PlaceReceiver.question(piece),
                                chosen(piece.body().path("chosen")),
                                text(piece.body().path("text")),
                                piece.body().path("marked").asBoolean(false)));
        var endsAt = stored.endsAt();
        return endsAt == null
                ? Map.of("revision", stored.revision())
                : Map.of("revision", stored.revision(), "endsAt", endsAt.toString());
    }

    private static String text(JsonNode node) {
        if (node.isMissingNode()) {
            return "";
        }
        if (!node.isString() || node.stringValue().length() > LONGEST_TEXT) {
            throw new PieceMalformed("text");
        }
        return node.stringValue();
    }

    private static List<Integer> chosen(JsonNode node) {
        if (!node.isArray() || node.size() > MOST_CHOSEN) {
            throw new PieceMalformed("chosen");
        }
        var chosen = new ArrayList<Integer>();
        for (var place : node) {
            if (!place.isInt()) {
                throw new PieceMalformed("chosen");
            }
            chosen.add(place.intValue());
        }
        return chosen;
    }
}
