package vn.hoctap.grading.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.grading.Grades;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The grader's entry in the menu, with how many essays wait. */
@Configuration(proxyBeanMethods = false)
class GradingMenu {

    private static final int ORDER = 25;
    private static final int RESULTS = 55;

    @Bean
    MenuEntry gradingEntry(AccessPolicy policy, Grades grades) {
        return new MenuEntry(GradingView.PATH, "grading.menu", "pencil-line", ORDER)
                .when(() -> policy.allows("grading.queue", Optional.empty()))
                .counting(() -> grades.figures().left());
    }

    @Bean
    MenuEntry resultsEntry(AccessPolicy policy) {
        return new MenuEntry(ResultListsView.PATH, "grading.results", "seal-check", RESULTS)
                .when(() -> policy.allows("grading.result-lists", Optional.empty()));
    }
}
