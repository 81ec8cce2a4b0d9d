package vn.hoctap.quiz.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.roster.UnitsInReach;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The bank of questions in the menu. */
@Configuration(proxyBeanMethods = false)
class QuizMenu {

    private static final int ESSAYS = 41;
    private static final int ORDER = 650;
    private static final int RESULTS = 660;

    @Bean
    MenuEntry quizEssaysEntry(EssayDuties essays, AccessPolicy policy) {
        return new MenuEntry(EssayMarkingView.PATH, "quiz.essay.menu", "pencil-line", ESSAYS)
                .when(() -> policy.allows("quiz.list-essays", Optional.empty()))
                .counting(essays::left);
    }

    @Bean
    MenuEntry quizResultsEntry(UnitsInReach units) {
        return new MenuEntry(QuizResultsView.PATH, "quiz.results", "chart-bar", RESULTS)
                .when(() -> units.any(QuizResultsView.OPERATION));
    }

    @Bean
    MenuEntry questionBankEntry(Banks banks) {
        return new MenuEntry(BankView.PATH, "quiz.bank", "list-checks", ORDER).when(banks::any);
    }
}
