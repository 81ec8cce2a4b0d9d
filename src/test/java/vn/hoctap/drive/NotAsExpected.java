package vn.hoctap.drive;

/** The server answered, and not what a browser could go on with. */
public final class NotAsExpected extends RuntimeException {

    private static final int SHOWN = 400;

    public NotAsExpected(String what, Line.Answer answer) {
        super(
                "%s: %d %s %s"
                        .formatted(
                                what,
                                answer.status(),
                                answer.location(),
                                answer.body()
                                        .substring(0, Math.min(SHOWN, answer.body().length()))));
    }

    public NotAsExpected(String what) {
        super(what);
    }
}
