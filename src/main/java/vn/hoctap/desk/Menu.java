package vn.hoctap.desk;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.identity.Caller;
import vn.hoctap.identity.Role;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/**
 * What the menu holds, in the order of the drawer; what the caller may not do and pages that do not
 * exist yet are left out.
 */
@Configuration(proxyBeanMethods = false)
class Menu {

    private static final Set<Role> OF_UNITS =
            EnumSet.of(Role.UNIT_SECRETARY, Role.DEPUTY, Role.UNIT_ASSISTANT, Role.LIAISON);

    @Bean
    MenuEntry wholeEntry(AccessPolicy policy) {
        return new MenuEntry(WholeView.PATH, "home.whole", "squares-four", 10)
                .when(() -> policy.allows("study.list-plans", Optional.empty()));
    }

    @Bean
    MenuEntry unitEntry(Around around) {
        return new MenuEntry(UnitView.PATH, "home.unit", "users-three", 20)
                .when(() -> around.caller().filter(Menu::answersForUnit).isPresent());
    }

    private static boolean answersForUnit(Caller caller) {
        return OF_UNITS.stream().anyMatch(caller::has);
    }

    @Bean
    MenuEntry casesEntry(AccessPolicy policy, CaseDuties cases, Around around) {
        return new MenuEntry(CaseDuties.PATH, "home.menu.cases", "copy", 30)
                .when(() ->
                        policy.allows("originality.list-all", Optional.empty())
                                || around.caller().filter(Menu::answersForUnit).isPresent())
                .counting(cases::open);
    }

    @Bean
    MenuEntry gradingEntry(AccessPolicy policy, GradingDuties grading) {
        return new MenuEntry(GradingDuties.PATH, "home.menu.grading", "pencil-line", 40)
                .when(() -> policy.allows("grading.queue", Optional.empty()))
                .counting(grading::left);
    }

    @Bean
    MenuEntry todayEntry(Around around) {
        return new MenuEntry(TodayView.PATH, "home.today.menu", "house", 50)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry pathsEntry(Around around) {
        return new MenuEntry("plans", "home.menu.paths", "book-open-text", 60)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry resultsEntry(Around around) {
        return new MenuEntry("results", "home.menu.results", "seal-check", 70)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry documentsEntry(AccessPolicy policy) {
        return new MenuEntry("documents", "home.menu.documents", "file-text", 110)
                .when(() -> policy.allows("resolution.register", Optional.empty()));
    }

    @Bean
    MenuEntry studyPlansEntry(AccessPolicy policy) {
        return new MenuEntry("study-plans", "home.menu.study-plans", "calendar-dots", 120)
                .when(() -> policy.allows("study.list-plans", Optional.empty()));
    }

    @Bean
    MenuEntry unitsEntry(AccessPolicy policy) {
        return new MenuEntry("organization/units", "home.menu.units", "tree-structure", 130)
                .when(() -> policy.allows("organization.found", Optional.empty()));
    }

    @Bean
    MenuEntry personsEntry(AccessPolicy policy) {
        return new MenuEntry("roster/persons", "home.menu.persons", "users", 140)
                .when(() -> policy.allows("roster.register", Optional.empty()));
    }

    @Bean
    MenuEntry importEntry(AccessPolicy policy) {
        return new MenuEntry("roster/import", "home.menu.import", "upload-simple", 150)
                .when(() -> policy.allows("roster.register", Optional.empty()));
    }

    @Bean
    MenuEntry statusEntry(AccessPolicy policy) {
        return new MenuEntry(StatusView.PATH, "status.title", "heartbeat", 900)
                .when(() -> policy.allows("desk.see-status", Optional.empty()));
    }

    @Bean
    MenuEntry profileEntry() {
        return new MenuEntry(ProfileView.PATH, "layout.profile", "user", 1000);
    }
}
