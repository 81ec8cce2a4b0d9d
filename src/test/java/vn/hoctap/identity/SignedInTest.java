package vn.hoctap.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;

class SignedInTest {

    private static final Account LAN =
            new Account(
                    new AccountId(UUID.randomUUID()),
                    null,
                    "lan",
                    null,
                    "Lan",
                    null,
                    null,
                    null,
                    false,
                    null,
                    1);

    @Test
    void whoTheFiltersOfThisApplicationLetInIsKnownThoughAnotherOneStartedMeanwhile() {
        var ours = new OneContext();
        var who = new Principal(LAN);
        ours.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(
                                who, null, who.getAuthorities())));
        var beans = new StaticListableBeanFactory();
        beans.addBean("strategy", ours);
        var signedIn =
                new SignedIn(
                        mock(AccountStore.class),
                        beans.getBeanProvider(SecurityContextHolderStrategy.class));
        var before = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(new OneContext());
        try {
            assertThat(signedIn.required().account()).isEqualTo(LAN.id().value());
        } finally {
            SecurityContextHolder.setContextHolderStrategy(before);
        }
    }

    private static class OneContext implements SecurityContextHolderStrategy {

        private SecurityContext context = createEmptyContext();

        @Override
        public void clearContext() {
            context = createEmptyContext();
        }

        @Override
        public SecurityContext getContext() {
            return context;
        }

        @Override
        public void setContext(SecurityContext set) {
            context = set;
        }

        @Override
        public SecurityContext createEmptyContext() {
            return new SecurityContextImpl();
        }
    }
}
