package vn.hoctap.drill;

/** Whether people may still begin something. */
final class Gate {

    private volatile boolean open = true;

    boolean open() {
        return open;
    }

    void close() {
        open = false;
    }
}
