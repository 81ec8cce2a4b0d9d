package vn.hoctap.organization.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The tree of units in the menu of those who keep it. */
@Configuration(proxyBeanMethods = false)
class OrganizationMenu {

    private static final int ORDER = 710;

    @Bean
    MenuEntry unitsEntry(AccessPolicy policy) {
        return new MenuEntry(UnitsView.PATH, "organization.units.title", "tree-structure", ORDER)
                .when(() -> policy.allows("organization.found", Optional.empty()));
    }
}
