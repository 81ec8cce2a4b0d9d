package vn.hoctap.identity;

import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hoctap.shared.Actor;
import vn.hoctap.shared.Actors;

/** Who is signed in on this thread. */
@Component
class SignedIn implements Actors {

    private final AccountStore accounts;

    SignedIn(AccountStore accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Actor> current() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Principal who) {
            var person = who.person();
            return Optional.of(
                    new Actor(
                            who.account().value(),
                            person == null ? null : person.value(),
                            address().orElse(null)));
        }
        return Optional.empty();
    }

    /** Does something as an account; for what runs on somebody's behalf outside a request. */
    void as(AccountId account, Runnable work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(authentication(account)));
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private Authentication authentication(AccountId account) {
        var principal = new Principal(accounts.findById(account).orElseThrow());
        return UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities());
    }

    private static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                ? Optional.ofNullable(now.getRequest().getRemoteAddr())
                : Optional.empty();
    }
}
