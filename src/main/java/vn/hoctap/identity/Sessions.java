package vn.hoctap.identity;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.shared.Operation;

/** The door to one's own open sessions. */
@Service
@Transactional
public class Sessions {

    private final OpenSessions open;
    private final SignedIn signedIn;

    Sessions(OpenSessions open, SignedIn signedIn) {
        this.open = open;
        this.signedIn = signedIn;
    }

    /** Where the caller is signed in, newest first. */
    @Operation("identity.own-sessions")
    @Transactional(readOnly = true)
    public List<OpenSession> mine() {
        return open.of(me());
    }

    /** Ends one of them; nothing happens when it is not his or has ended. */
    @Operation("identity.end-session")
    public void end(UUID key) {
        open.end(me(), key);
    }

    /** Ends every session of an account that may not sign in any more. */
    @BetweenModules
    public void endAll(AccountId account) {
        open.endAll(account);
    }

    private AccountId me() {
        return new AccountId(signedIn.required().account());
    }
}
