package vn.hoctap.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * User name or e-mail and password. A name nobody has is answered like a wrong password, after the
 * same work; too many failures are answered with a wait, whether the name exists or not.
 */
@Component
class SignInProvider implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Failures failures;

    SignInProvider(AccountStore accounts, Failures failures, PasswordEncoder encoder) {
        this.failures = failures;
        this.passwords = new DaoAuthenticationProvider(new ByNameOrEmail(accounts));
        passwords.setPasswordEncoder(encoder);
        // after the password, so that a locked account takes as long to refuse as any other
        passwords.setPreAuthenticationChecks(user -> {});
        passwords.setPostAuthenticationChecks(user -> {
            if (!user.isEnabled()) {
                throw new DisabledException(user.getUsername());
            }
        });
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var name = typed.getName();
        var wait = failures.wait(name);
        if (wait.isPositive()) {
            throw new TooManyFailures(wait);
        }
        try {
            var signedIn = passwords.authenticate(typed);
            failures.succeeded(name);
            return signedIn;
        } catch (AuthenticationException refused) {
            failures.failed(name);
            throw refused;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    private record ByNameOrEmail(AccountStore accounts) implements UserDetailsService {

        @Override
        public UserDetails loadUserByUsername(String typed) {
            var name = Names.key(typed);
            Optional<Account> found =
                    name.contains("@") ? accounts.findByEmail(name) : accounts.findByUsername(name);
            return found.map(Principal::new)
                    .orElseThrow(() -> new UsernameNotFoundException("nobody"));
        }
    }
}
