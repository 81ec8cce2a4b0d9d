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
 * The desk's own entries of the menu, and those of pages whose modules have none; what the caller
 * may not do and pages that do not exist are left out.
 */
@Configuration(proxyBeanMethods = false)
class Menu {

    private static final Set<Role> OF_UNITS =
            EnumSet.of(Role.UNIT_SECRETARY, Role.DEPUTY, Role.UNIT_ASSISTANT, Role.LIAISON);

    @Bean
    MenuEntry deskWholeEntry(AccessPolicy policy) {
        return new MenuEntry(WholeView.PATH, "home.whole", "squares-four", 10)
                .when(() -> policy.allows("study.progress", Optional.empty()));
    }

    @Bean
    MenuEntry deskUnitEntry(Around around) {
        return new MenuEntry(UnitView.PATH, "home.unit", "users-three", 20)
                .when(() -> around.caller().filter(Menu::answersForUnit).isPresent());
    }

    /** A liaison follows attendance; cases are not his. */
    private static boolean hearsOfCases(Caller caller) {
        return OF_UNITS.stream().filter(role -> role != Role.LIAISON).anyMatch(caller::has);
    }

    private static boolean answersForUnit(Caller caller) {
        return OF_UNITS.stream().anyMatch(caller::has);
    }

    @Bean
    MenuEntry deskCasesEntry(AccessPolicy policy, CaseDuties cases, Around around) {
        return new MenuEntry(CaseDuties.PATH, "home.menu.cases", "copy", 30)
                .when(() ->
                        policy.allows("originality.list-all", Optional.empty())
                                || around.caller().filter(Menu::hearsOfCases).isPresent())
                .counting(cases::open);
    }

    @Bean
    MenuEntry deskGradingEntry(AccessPolicy policy, GradingDuties grading) {
        return new MenuEntry(GradingDuties.PATH, "home.menu.grading", "pencil-line", 40)
                .when(() -> policy.allows("grading.queue", Optional.empty()))
                .counting(grading::left);
    }

    @Bean
    MenuEntry deskTodayEntry(Around around) {
        return new MenuEntry(TodayView.PATH, "home.today.menu", "house", 50)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry deskPathsEntry(Around around) {
        return new MenuEntry("plans", "home.menu.paths", "book-open-text", 60)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry deskResultsEntry(Around around) {
        return new MenuEntry("results", "home.menu.results", "seal-check", 70)
                .when(() -> around.caller().flatMap(Caller::person).isPresent());
    }

    @Bean
    MenuEntry deskDocumentsEntry(AccessPolicy policy) {
        return new MenuEntry("documents", "home.menu.documents", "file-text", 110)
                .when(() -> policy.allows("resolution.register", Optional.empty()));
    }

    @Bean
    MenuEntry deskStudyPlansEntry(AccessPolicy policy) {
        return new MenuEntry("study-plans", "home.menu.study-plans", "calendar-dots", 120)
                .when(() -> policy.allows("study.list-plans", Optional.empty()));
    }

    @Bean
    MenuEntry deskUnitsEntry(AccessPolicy policy) {
        return new MenuEntry("organization/units", "home.menu.units", "tree-structure", 130)
                .when(() -> policy.allows("organization.found", Optional.empty()));
    }

    @Bean
    MenuEntry deskImportEntry(AccessPolicy policy) {
        return new MenuEntry("roster/import", "home.menu.import", "upload-simple", 710)
                .when(() -> policy.allows("roster.register", Optional.empty()));
    }

    @Bean
    MenuEntry deskStatusEntry(AccessPolicy policy) {
        return new MenuEntry(StatusView.PATH, "status.title", "heartbeat", 900)
                .when(() -> policy.allows("desk.see-status", Optional.empty()));
    }

    @Bean
    MenuEntry deskProfileEntry() {
        return new MenuEntry(ProfileView.PATH, "layout.profile", "user", 1000);
    }
}
