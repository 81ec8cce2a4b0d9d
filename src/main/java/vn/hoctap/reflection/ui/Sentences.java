package vn.hoctap.reflection.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import vn.hoctap.documents.Refusal;
import vn.hoctap.files.PhotoRefused;
import vn.hoctap.files.StorageFull;
import vn.hoctap.reflection.AskedWords;
import vn.hoctap.reflection.DraftChanged;
import vn.hoctap.reflection.FileTooLarge;
import vn.hoctap.reflection.HandedInByAuthor;
import vn.hoctap.reflection.HandwrittenPages;
import vn.hoctap.reflection.NoPages;
import vn.hoctap.reflection.NoSelfCheckLeft;
import vn.hoctap.reflection.NotOpenYet;
import vn.hoctap.reflection.NothingToRead;
import vn.hoctap.reflection.ReadByEye;
import vn.hoctap.reflection.ReflectionTooShort;
import vn.hoctap.reflection.RewriteAwaited;
import vn.hoctap.reflection.SameAsBefore;
import vn.hoctap.reflection.SubmissionClosed;
import vn.hoctap.reflection.TooManyPhotos;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Numbers;

/** What a member is told, in the language of his page. */
final class Sentences {

    private Sentences() {}

    /**
     * Why a rule forbids something.
     *
     * @throws RuntimeException the refusal itself when it is no rule of this module
     */
    static String of(Component on, RuntimeException refusal) {
        return switch (refusal) {
            case ReflectionTooShort tooShort ->
                    on.getTranslation(
                            "reflection.refusal.too-short",
                            Numbers.count(tooShort.words()),
                            Numbers.count(tooShort.asked().atLeast()));
            case SubmissionClosed closed -> closed(on, closed);
            case NotOpenYet _ -> on.getTranslation("reflection.refusal.locked");
            case DraftChanged _ -> on.getTranslation("reflection.refusal.changed");
            case NothingToRead _ -> on.getTranslation("reflection.refusal.nothing-to-read");
            case SameAsBefore _ -> on.getTranslation("reflection.refusal.same");
            case RewriteAwaited _ -> on.getTranslation("reflection.refusal.rewrite-awaited");
            case FileTooLarge _ -> on.getTranslation("reflection.refusal.too-large");
            case ReadByEye _ -> on.getTranslation("reflection.self-check.by-eye");
            case NoSelfCheckLeft _ -> on.getTranslation("reflection.self-check.none-left");
            case PhotoRefused refused ->
                    on.getTranslation("reflection.photos.refused." + photo(refused.reason()));
            case TooManyPhotos _ ->
                    on.getTranslation("reflection.photos.too-many", HandwrittenPages.MOST);
            case HandedInByAuthor _ -> on.getTranslation("reflection.paper.handed-in");
            case NoPages _ -> on.getTranslation("reflection.paper.no-pages");
            case StorageFull _ -> on.getTranslation("reflection.refusal.no-room");
            default -> throw refusal;
        };
    }

    private static String photo(Refusal reason) {
        return reason == Refusal.WRONG_TYPE || reason == Refusal.EXPANDS_TOO_MUCH
                ? reason.name()
                : "other";
    }

    private static String closed(Component on, SubmissionClosed closed) {
        return closed.due()
                .map(due -> on.getTranslation("reflection.refusal.over", Vietnam.date(due)))
                .orElseGet(() -> on.getTranslation("reflection.refusal.published"));
    }

    /** "cần 800–1.500 từ", "cần ít nhất 300 từ", or nothing. */
    static String asked(Component on, AskedWords asked) {
        if (asked.atLeast() == 0 && asked.atMost() == 0) {
            return on.getTranslation("reflection.words.free");
        }
        if (asked.atMost() == 0) {
            return on.getTranslation("reflection.words.at-least", Numbers.count(asked.atLeast()));
        }
        return on.getTranslation(
                "reflection.words.between",
                Numbers.count(asked.atLeast()),
                Numbers.count(asked.atMost()));
    }

    /** "1.042 từ, đủ độ dài", "cần thêm 12 từ". */
    static String length(Component on, AskedWords asked, int words) {
        var count = Numbers.count(words);
        if (asked.tooFew(words)) {
            return on.getTranslation(
                    "reflection.words.missing", count, Numbers.count(asked.atLeast() - words));
        }
        return on.getTranslation(
                asked.many(words) ? "reflection.words.many" : "reflection.words.enough", count);
    }

    /** "07-NQ/MH, hạn 05/12/2026" */
    static String heading(Component on, String number, LocalDate due) {
        return on.getTranslation("reflection.heading", number, Vietnam.date(due));
    }

    /** "48 kB", "1,2 MB" */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? Math.max(1, bytes / 1_000) + " kB"
                : Numbers.mark(BigDecimal.valueOf(bytes / 100_000, 1)) + " MB";
    }
}
