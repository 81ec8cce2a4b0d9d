package vn.hoctap.notification.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** Who was told what, in the menu of those who may see it. */
@Configuration(proxyBeanMethods = false)
class ToldMenu {

    private static final int ORDER = 905;

    @Bean
    MenuEntry toldEntry(AccessPolicy policy) {
        return new MenuEntry(ToldView.PATH, "told.title", "envelope-simple", ORDER)
                .when(() -> policy.allows("notification.list-told", Optional.empty()));
    }
}
