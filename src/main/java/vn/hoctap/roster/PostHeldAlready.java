package vn.hoctap.roster;

/** Somebody is appointed to a post that he holds already, or will. */
public class PostHeldAlready extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PostHeldAlready(Post post) {
        super("Held already: " + post);
    }
}
