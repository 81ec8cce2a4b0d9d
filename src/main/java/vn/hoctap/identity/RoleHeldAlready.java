package vn.hoctap.identity;

/** A role is given for days on which it is held already. */
public class RoleHeldAlready extends RuntimeException {

    private static final long serialVersionUID = 1;

    RoleHeldAlready(Role role) {
        super("Held already on some of these days: " + role);
    }
}
