package vn.hoctap.quiz.exchange;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.hoctap.quiz.CreditRule;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.ItemKind;
import vn.hoctap.quiz.OrderRule;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Builds questions out of the shares that other systems give each answer. */
final class Items {

    private static final double NEAR = 0.002;

    private Items() {}

    /**
     * An answer as files give it.
     *
     * @param share of the points, -1 to 1
     */
    record Weighed(String text, double share) {}

    /** The item cannot be taken; the remark says why. */
    static final class LeftOut extends RuntimeException {

        private final transient Reason reason;
        private final String detail;

        LeftOut(Reason reason, String detail) {
            super(reason + " " + detail);
            this.reason = reason;
            this.detail = detail;
        }

        Reason reason() {
            return reason;
        }

        String detail() {
            return detail;
        }
    }

    /** Collects what is said of one item. */
    static final class Notes {

        private final int item;
        private final String name;
        private final List<Remark> remarks;

        Notes(int item, String name, List<Remark> remarks) {
            this.item = item;
            this.name = name;
            this.remarks = remarks;
        }

        void add(Reason reason) {
            add(reason, "");
        }

        /** Each reason once per item. */
        void add(Reason reason, String detail) {
            if (remarks.stream().noneMatch(it -> it.item() == item && it.reason() == reason)) {
                remarks.add(new Remark(item, name, reason, detail));
            }
        }
    }

    static Item oneChoice(String stem, List<Weighed> answers, Notes notes) {
        var full = indexes(answers, 1 - NEAR);
        if (full.size() != 1) {
            throw new LeftOut(full.isEmpty() ? Reason.NO_RIGHT_ANSWER : Reason.WRONG_OPTIONS, "");
        }
        if (answers.stream().anyMatch(it -> it.share() < 1 - NEAR && it.share() != 0)) {
            notes.add(Reason.WEIGHTS);
        }
        return new Item.OneChoice(stem, texts(answers), full.getFirst());
    }

    static Item severalChoices(String stem, List<Weighed> answers, CreditRule tagged, Notes notes) {
        var right = indexes(answers, NEAR);
        if (right.isEmpty()) {
            throw new LeftOut(Reason.NO_RIGHT_ANSWER, "");
        }
        if (right.size() == 1) {
            notes.add(Reason.WEIGHTS);
            return new Item.OneChoice(stem, texts(answers), right.getFirst());
        }
        var rule = tagged == CreditRule.SHARES ? rule(answers, right.size()) : tagged;
        if (!weighsAs(answers, right.size(), rule)) {
            notes.add(Reason.WEIGHTS);
        }
        return new Item.SeveralChoices(stem, texts(answers), new TreeSet<>(right), rule);
    }

    private static CreditRule rule(List<Weighed> answers, int right) {
        return weighsAs(answers, right, CreditRule.NO_WRONG)
                ? CreditRule.NO_WRONG
                : CreditRule.SHARES;
    }

    private static boolean weighsAs(List<Weighed> answers, int right, CreditRule rule) {
        return answers.stream()
                .allMatch(it -> Math.abs(it.share() - weight(it.share() > 0, right, rule)) < NEAR);
    }

    /** The share that other systems give an option under our rule. */
    static double weight(boolean isRight, int right, CreditRule rule) {
        if (isRight) {
            return 1.0 / right;
        }
        return rule == CreditRule.SHARES ? -1.0 / right : -1;
    }

    static Item shortText(String stem, List<Weighed> answers, boolean diacritics, Notes notes) {
        var variants = new ArrayList<ShortText.Variant>();
        for (var answer : answers) {
            var text = answer.text().strip();
            if (answer.share() <= 0 || text.equals("*")) {
                notes.add(Reason.FEEDBACK);
            } else if (text.replace("\\*", "").contains("*")) {
                throw new LeftOut(Reason.WILDCARD, text);
            } else {
                variants.add(
                        new ShortText.Variant(text.replace("\\*", "*"), share(answer.share())));
            }
        }
        if (variants.stream().noneMatch(it -> it.share() == 1)) {
            throw new LeftOut(Reason.NO_RIGHT_ANSWER, "");
        }
        return new ShortText(stem, variants, diacritics);
    }

    static Item quantity(String stem, List<Quantity.Range> ranges) {
        if (ranges.stream().noneMatch(it -> it.share() == 1)) {
            throw new LeftOut(Reason.NO_RIGHT_ANSWER, "");
        }
        return new Quantity(stem, ranges);
    }

    /** 99.9999 percent is all of it. */
    static double share(double share) {
        return share > 1 - NEAR ? 1 : share;
    }

    static BigDecimal number(String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.'));
        } catch (NumberFormatException broken) {
            throw new LeftOut(Reason.UNREADABLE, text.strip());
        }
    }

    /** A share as other systems write it: 33.33333. */
    static String percent(double share) {
        return new DecimalFormat("0.#####", DecimalFormatSymbols.getInstance(Locale.ROOT))
                .format(share * 100);
    }

    private static List<Integer> indexes(List<Weighed> answers, double above) {
        return IntStream.range(0, answers.size())
                .filter(i -> answers.get(i).share() > above)
                .boxed()
                .toList();
    }

    private static List<String> texts(List<Weighed> answers) {
        return answers.stream().map(Weighed::text).toList();
    }

    /** Every text of a draft, with marks. */
    static List<RichText> richTexts(Draft draft) {
        var texts = new ArrayList<RichText>();
        Item.Texts.of(draft.item()).forEach(text -> texts.add(RichText.parse(text)));
        texts.add(RichText.parse(draft.explanation()));
        return texts;
    }

    static Notes notes(int number, Draft draft, List<Remark> remarks) {
        return new Notes(number, RichText.parse(draft.item().stem()).words(), remarks);
    }

    static void cannotHold(Notes notes, Draft draft) {
        notes.add(
                Reason.CANNOT_HOLD_TYPE, ItemKind.of(draft.item()).name().toLowerCase(Locale.ROOT));
    }

    static OrderRule orderRule(String word) {
        return word.equalsIgnoreCase("all") ? OrderRule.ALL : OrderRule.PLACES;
    }
}
