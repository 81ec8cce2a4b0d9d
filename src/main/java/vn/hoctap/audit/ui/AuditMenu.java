package vn.hoctap.audit.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The trail in the menu of those who may see it. */
@Configuration(proxyBeanMethods = false)
class AuditMenu {

    private static final int ORDER = 910;

    @Bean
    MenuEntry auditEntry(AccessPolicy policy) {
        return new MenuEntry(AuditView.PATH, "audit.title", "clipboard-text", ORDER)
                .when(() -> policy.allows("audit.list", Optional.empty()));
    }
}
