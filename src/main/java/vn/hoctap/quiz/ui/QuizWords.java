package vn.hoctap.quiz.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import vn.hoctap.quiz.AttemptCounts;
import vn.hoctap.quiz.Difficulty;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.resolution.StudyDocument;

/** Words of quizzes in the language of a page. */
final class QuizWords {

    private QuizWords() {}

    static String kindKey(ItemKind kind) {
        return "quiz.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a type for those who write questions. */
    static String typeKey(ItemKind kind) {
        return "quiz.type." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String difficultyKey(Difficulty difficulty) {
        return "quiz.difficulty." + difficulty.name().toLowerCase(Locale.ROOT);
    }

    static String countsKey(AttemptCounts counts) {
        return "quiz.counts." + counts.name().toLowerCase(Locale.ROOT);
    }

    /** "Nghị quyết số 07-NQ/MH" */
    static String number(Component page, StudyDocument document) {
        var kind = "resolution.kind." + document.kind().name().toLowerCase(Locale.ROOT);
        return page.getTranslation(
                "resolution.number", page.getTranslation(kind), document.number());
    }

    /** 66,7% */
    static String percent(double share) {
        return points(share * 100) + "%";
    }

    /** 8, or 8,5 where a part of a question is right. */
    static String points(double points) {
        return BigDecimal.valueOf(points)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
