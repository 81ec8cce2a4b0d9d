package vn.hoctap.desk;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The desk's own pages in the menu. */
@Configuration(proxyBeanMethods = false)
class Menu {

    private static final int TODAY = 20;
    private static final int STATUS = 900;
    private static final int PROFILE = 1000;

    @Bean
    MenuEntry todayEntry(Around around) {
        return new MenuEntry(TodayView.PATH, "home.today.menu", "house", TODAY)
                .when(() -> around.caller().flatMap(caller -> caller.person()).isPresent());
    }

    @Bean
    MenuEntry statusEntry(AccessPolicy policy) {
        return new MenuEntry(StatusView.PATH, "status.title", "heartbeat", STATUS)
                .when(() -> policy.allows("desk.see-status", Optional.empty()));
    }

    @Bean
    MenuEntry profileEntry() {
        return new MenuEntry(ProfileView.PATH, "layout.profile", "user", PROFILE);
    }
}
