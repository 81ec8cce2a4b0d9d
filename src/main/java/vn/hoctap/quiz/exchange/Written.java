package vn.hoctap.quiz.exchange;

import java.util.List;

/** A file for another system, and what it cannot hold, item by item. */
public final class Written {

    private final byte[] bytes;
    private final List<Remark> remarks;

    Written(byte[] bytes, List<Remark> remarks) {
        this.bytes = bytes.clone();
        this.remarks = List.copyOf(remarks);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public List<Remark> remarks() {
        return remarks;
    }
}
