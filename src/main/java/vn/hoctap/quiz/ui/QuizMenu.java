package vn.hoctap.quiz.ui;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.shared.ui.MenuEntry;

/** The bank of questions in the menu. */
@Configuration(proxyBeanMethods = false)
class QuizMenu {

    private static final int ORDER = 650;

    @Bean
    MenuEntry questionBankEntry(Banks banks) {
        return new MenuEntry(BankView.PATH, "quiz.bank", "list-checks", ORDER).when(banks::any);
    }
}
