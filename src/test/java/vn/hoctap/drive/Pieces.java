package vn.hoctap.drive;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The channel of acknowledged writes, as one page uses it. */
public final class Pieces {

    private final Line line;
    private final UUID page;
    private final AtomicLong sequence;

    /**
     * What is sent, once or again.
     *
     * @param key by which the server knows it again
     */
    public record Piece(String kind, UUID key, String target, long sequence, String json) {}

    public Pieces(Line line) {
        this(line, UUID.randomUUID(), new AtomicLong());
    }

    private Pieces(Line line, UUID page, AtomicLong sequence) {
        this.line = line;
        this.page = page;
        this.sequence = sequence;
    }

    /** The same page after its owner signed in anew. */
    public Pieces on(Line other) {
        return new Pieces(other, page, sequence);
    }

    public UUID page() {
        return page;
    }

    /**
     * @param body JSON that the kind wants
     */
    public Piece piece(String kind, String target, String body) {
        var key = UUID.randomUUID();
        long number = sequence.incrementAndGet();
        var json =
                "{\"key\":\"%s\",\"page\":\"%s\",\"target\":\"%s\",\"sequence\":%d,\"body\":%s}"
                        .formatted(key, page, target, number, body);
        return new Piece(kind, key, target, number, json);
    }

    /** Status 200 means that it is on the disk. */
    public Line.Answer send(Piece piece) throws IOException, InterruptedException {
        return line.post(piece.kind(), "api/pieces/" + piece.kind(), piece.json());
    }

    /**
     * Sends what must be taken.
     *
     * @throws NotAsExpected when it is not acknowledged
     */
    public String acknowledged(String kind, String target, String body)
            throws IOException, InterruptedException {
        var answer = send(piece(kind, target, body));
        if (answer.status() != 200) {
            throw new NotAsExpected(kind, answer);
        }
        return answer.body();
    }
}
