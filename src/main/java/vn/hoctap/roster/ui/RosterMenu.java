package vn.hoctap.roster.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.ui.MenuEntry;

/** The roster in the menu. */
@Configuration(proxyBeanMethods = false)
class RosterMenu {

    private static final int ORDER = 700;

    @Bean
    MenuEntry rosterEntry(UnitsInReach units) {
        return new MenuEntry(PersonsView.PATH, "roster.title", "users", ORDER)
                .when(() -> units.any(PersonsView.LIST));
    }
}
