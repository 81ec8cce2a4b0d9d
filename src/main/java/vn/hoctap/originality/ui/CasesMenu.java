package vn.hoctap.originality.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.ui.MenuEntry;

/** The lists of cases in the menu of those who follow them. */
@Configuration(proxyBeanMethods = false)
class CasesMenu {

    private static final int ORDER = 15;

    @Bean
    MenuEntry casesEntry(UnitCases mine) {
        return new MenuEntry(CasesView.PATH, "originality.cases", "copy", ORDER)
                .when(mine::any)
                .counting(mine::open);
    }
}
