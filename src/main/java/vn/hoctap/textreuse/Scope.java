package vn.hoctap.textreuse;

/**
 * The room in which texts are compared with each other, for example one base organization and one
 * document; texts of different scopes never meet.
 *
 * @param key opaque to the engine, not empty
 */
public record Scope(String key) {

    public Scope {
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a scope needs a key");
        }
    }
}
