package vn.hoctap.live;

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
 * {@code watched}, of a viewing: {@code {number: 3, ranges: [[0, 9800]], position: 9800, visible:
 * true}}, all in milliseconds. The number is the player's own, since its queue outlives the page.
 */
@Component
class WatchedReceiver implements PieceReceiver {

    private static final int MOST_RANGES = 500;
    private static final long MOST_NUMBER = 10_000_000;

    private final Viewings viewings;

    WatchedReceiver(Viewings viewings) {
        this.viewings = viewings;
    }

    @Override
    public String kind() {
        return "watched";
    }

    /** Messages add to each other, in whatever order they come. */
    @Override
    public Optional<String> slot(Piece piece) {
        return Optional.empty();
    }

    @Override
    public Map<String, Object> receive(Piece piece) {
        var body = piece.body();
        var beat =
                new Beat(
                        millis(body.path("number"), MOST_NUMBER),
                        ranges(body.path("ranges")),
                        millis(body.path("position"), Long.MAX_VALUE),
                        body.path("visible").asBoolean(false));
        var watched = viewings.watch(new ViewingId(piece.target()), beat);
        return Map.of("watchedMs", watched.ranges().millis(), "done", watched.done());
    }

    private static Ranges ranges(JsonNode node) {
        if (!node.isArray() || node.size() > MOST_RANGES) {
            throw new PieceMalformed("ranges");
        }
        var ranges = new ArrayList<Range>();
        for (var pair : node) {
            long from = millis(pair.path(0), Long.MAX_VALUE - 1);
            long until = millis(pair.path(1), Long.MAX_VALUE - 1);
            if (pair.size() != 2 || until <= from) {
                throw new PieceMalformed("ranges");
            }
            ranges.add(new Range(from, until));
        }
        return ranges.isEmpty() ? Ranges.NONE : new Ranges(List.copyOf(ranges));
    }

    private static long millis(JsonNode node, long most) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new PieceMalformed("no number");
        }
        long millis = node.longValue();
        if (millis < 0 || millis > most) {
            throw new PieceMalformed("number " + millis);
        }
        return millis;
    }
}
