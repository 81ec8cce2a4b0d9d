package vn.hoctap.identity.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** Accounts and codes in the menu of those who answer for them. */
@Configuration(proxyBeanMethods = false)
class IdentityMenu {

    private static final int ACCOUNTS = 720;
    private static final int CODES = 730;

    @Bean
    MenuEntry accountsEntry(AccessPolicy policy) {
        return new MenuEntry(AccountsView.PATH, "identity.accounts", "key", ACCOUNTS)
                .when(() -> policy.allows("identity.list-codes", Optional.empty()));
    }

    @Bean
    MenuEntry codesEntry(AccessPolicy policy) {
        return new MenuEntry(CodesView.PATH, "identity.codes", "printer", CODES)
                .when(() -> policy.allows("identity.list-codes", Optional.empty()));
    }
}
