package vn.hoctap.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * One place where an account is signed in.
 *
 * @param key names it without giving its cookie away
 * @param browser as it calls itself; empty when it does not
 * @param current whether it is the one that asks
 */
public record OpenSession(
        UUID key,
        Instant since,
        Instant lastSeen,
        String address,
        String browser,
        boolean current) {}
