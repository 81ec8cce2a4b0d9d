package vn.hoctap.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A name has to wait before the next attempt to sign in. */
public class TooManyFailures extends AuthenticationException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyFailures(Duration wait) {
        super("wait " + wait);
        this.wait = wait;
    }

    /** How long; at least a second when rounded up. */
    public Duration getWait() {
        return wait;
    }
}
