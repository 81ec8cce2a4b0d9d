package vn.hoctap.desk;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.hoctap.identity.Accounts;

/** Whoever signs in on another device finds the language he chose on the first. */
@Component
class LanguageOfAccount {

    private final Accounts accounts;

    LanguageOfAccount(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now) {
            var response = now.getResponse();
            var chosen = accounts.language().filter(Choices::isKnown);
            if (response != null && chosen.isPresent()) {
                boolean secure = now.getRequest().isSecure();
                response.addCookie(Choices.languageCookie(chosen.get(), secure));
            }
        }
    }
}
