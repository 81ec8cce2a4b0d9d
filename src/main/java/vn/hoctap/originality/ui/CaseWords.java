package vn.hoctap.originality.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.hoctap.originality.CaseState;
import vn.hoctap.originality.Evidence;
import vn.hoctap.originality.OpenCase;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.shared.ui.Deadline;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;
import vn.hoctap.textreuse.Reason;

/** Sentences about cases, in the language of a page. */
final class CaseWords {

    private static final DateTimeFormatter DAY_AND_MONTH = DateTimeFormatter.ofPattern("dd/MM");

    private CaseWords() {}

    /** "Hồ sơ bài trùng số 14 · 12-CT/MH · Sở Nông nghiệp" */
    static String kicker(Component page, OpenCase open) {
        return page.getTranslation(
                "originality.kicker",
                Integer.toString(open.number()),
                open.document(),
                open.unit());
    }

    /** What the case is about, from the pair that shares most. */
    static String title(Component page, OpenCase open) {
        var highest = open.evidence().stream().mapToDouble(Evidence::score).max().orElse(0);
        var share = Numbers.percent(highest);
        return open.authors().size() == 2
                ? page.getTranslation("originality.title.two", share)
                : page.getTranslation(
                        "originality.title.many", Integer.toString(open.authors().size()), share);
    }

    static State state(CaseState state) {
        return switch (state) {
            case OPEN, REWRITING, MEETING -> State.DOING;
            case CLOSED -> State.DONE;
            case DISMISSED -> State.LOCKED;
        };
    }

    /** "Chờ quyết định, còn 2 ngày" */
    static String stateWords(Component page, CaseState state, LocalDate due, LocalDate today) {
        var words = page.getTranslation("originality.state." + key(state));
        return state.isOpen() ? words + ", " + Deadline.words(page, due, today) : words;
    }

    /** Why a pair was told, one sentence for each reason that speaks; the author's last. */
    static List<String> reasons(Component page, Evidence pair) {
        return pair.reasons().stream()
                .sorted(Comparator.comparing(reason -> reason.code()))
                .map(reason -> sentence(page, reason))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static String sentence(Component page, Reason reason) {
        return switch (reason.code()) {
            case SAME_WORDING -> page.getTranslation("originality.reason.same");
            case SHARED_WORDING -> words(page, "shared", Numbers.percent(reason.value()));
            case LONGEST_PASSAGE -> words(page, "longest", count(reason));
            case CHANGED_WORDS -> words(page, "changed", Numbers.percent(reason.value()));
            case OTHER_ORDER -> words(page, "order", count(reason));
            case SHARED_BY_OTHERS -> words(page, "common", count(reason));
            case BOTH_FROM_SOURCES -> words(page, "sources", count(reason));
            case FEW_WORDS,
                    FEW_OWN_WORDS,
                    SMALL_OWN_SHARE,
                    NO_WORDS,
                    NOT_PROSE,
                    REPETITIVE,
                    TOO_LONG,
                    NOT_JUDGED ->
                    "";
        };
    }

    private static String words(Component page, String key, String value) {
        return page.getTranslation("originality.reason." + key, value);
    }

    private static String count(Reason reason) {
        return Numbers.count(Math.round(reason.value()));
    }

    /** "Chi bộ Kế hoạch · nộp 18/11/2026 · 1.012 từ" */
    static String details(Component page, OpenCase.Author author, int version) {
        var day = dayAndMonth(author.handedInAt().atZone(Vietnam.ZONE).toLocalDate());
        return version == author.version()
                ? page.getTranslation(
                        "originality.author", author.cell(), day, Numbers.count(author.words()))
                : page.getTranslation("originality.author.earlier", author.cell(), day);
    }

    /** 23/11, where the year is plain. */
    static String dayAndMonth(LocalDate day) {
        return DAY_AND_MONTH.format(day);
    }

    static String key(Enum<?> named) {
        return named.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
