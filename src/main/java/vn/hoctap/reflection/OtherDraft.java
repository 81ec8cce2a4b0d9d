package vn.hoctap.reflection;

import java.time.Instant;

/** A text typed on another page whose place was taken by what stands as the draft; kept. */
public record OtherDraft(Written typed, Instant savedAt) {

    /** The words alone. */
    public String text() {
        return typed.text();
    }
}
