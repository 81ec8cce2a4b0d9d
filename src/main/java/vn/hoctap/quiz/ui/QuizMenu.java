package vn.hoctap.quiz.ui;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.MenuEntry;

/** The bank of questions in the menu. */
@Configuration(proxyBeanMethods = false)
class QuizMenu {

    private static final int ESSAYS = 41;
    private static final int ORDER = 650;

    @Bean
    MenuEntry quizEssaysEntry(EssayDuties essays, AccessPolicy policy) {
        return new MenuEntry(EssayMarkingView.PATH, "quiz.essay.menu", "pencil-line", ESSAYS)
                .when(() -> policy.allows("quiz.list-essays", Optional.empty()))
                .counting(essays::left);
    }

    @Bean
    MenuEntry questionBankEntry(Banks banks) {
        return new MenuEntry(BankView.PATH, "quiz.bank", "list-checks", ORDER).when(banks::any);
    }
}
