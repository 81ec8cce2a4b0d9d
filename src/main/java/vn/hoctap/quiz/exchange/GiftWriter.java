package vn.hoctap.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Essay;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.Matching;
import vn.hoctap.quiz.Ordering;
import vn.hoctap.quiz.Quantity;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.ShortText;
import vn.hoctap.quiz.exchange.Items.Notes;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Writes GIFT. Sections and the like become tags in a comment; ordering has no form there. */
final class GiftWriter {

    private static final String SPECIAL = "~=#{}:\\";

    private final StringBuilder out = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();

    Written write(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            var notes = Items.notes(i + 1, draft, remarks);
            if (draft.item() instanceof Ordering) {
                Items.cannotHold(notes, draft);
            } else {
                question(i + 1, draft, notes);
            }
        }
        return new Written(out.toString().getBytes(StandardCharsets.UTF_8), remarks);
    }

    private void question(int number, Draft draft, Notes notes) {
        var tags = Tags.of(draft);
        if (!tags.isEmpty()) {
            out.append("// ")
                    .append(
                            tags.stream()
                                    .map(tag -> "[tag:" + tag.replace("]", "\\]") + "]")
                                    .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        if (Items.richTexts(draft).stream().anyMatch(text -> !text.pictures().isEmpty())) {
            notes.add(Reason.PICTURE);
        }
        if (draft.item() instanceof Essay essay && !essay.guidance().isEmpty()) {
            notes.add(Reason.GUIDANCE);
        }
        out.append("::").append(number).append("::").append(text(draft.item().stem())).append('{');
        answers(draft.item());
        if (!draft.explanation().isEmpty()) {
            out.append("####").append(text(draft.explanation()));
        }
        out.append("}\n\n");
    }

    private void answers(Item item) {
        switch (item) {
            case Item.OneChoice one -> {
                for (int i = 0; i < one.options().size(); i++) {
                    line(i == one.right() ? "=" : "~", text(one.options().get(i)));
                }
            }
            case Item.SeveralChoices several -> several(several);
            case Item.TrueFalse statement -> out.append(statement.holds() ? "TRUE" : "FALSE");
            case Matching matching -> {
                matching.pairs()
                        .forEach(pair ->
                                line("=", text(pair.entry()) + " -> " + words(pair.choice())));
                matching.others().forEach(other -> line("=", " -> " + words(other)));
            }
            case ShortText text ->
                    text.variants()
                            .forEach(it ->
                                    line(
                                            "=",
                                            share(it.share())
                                                    + escaped(it.text().replace("*", "\\*"))));
            case Quantity quantity -> {
                out.append('#');
                quantity.ranges()
                        .forEach(it ->
                                line(
                                        "=",
                                        share(it.share())
                                                + it.middle().toPlainString()
                                                + ":"
                                                + it.tolerance().toPlainString()));
            }
            case Essay _ -> {}
            case Ordering _ -> throw new IllegalArgumentException("No form for ordering");
        }
    }

    private void several(Item.SeveralChoices several) {
        int right = several.right().size();
        for (int i = 0; i < several.options().size(); i++) {
            double weight = Items.weight(several.right().contains(i), right, several.creditRule());
            line("~", "%" + Items.percent(weight) + "%" + text(several.options().get(i)));
        }
    }

    private static String share(double share) {
        return share == 1 ? "" : "%" + Items.percent(share) + "%";
    }

    private void line(String sign, String answer) {
        out.append('\n').append(sign).append(answer);
    }

    /** Plain where that says everything, else HTML. */
    private static String text(String markup) {
        var text = RichText.parse(markup);
        boolean html =
                text.emphasized()
                        || !text.pictures().isEmpty()
                        || HtmlText.looksLikeHtml(text.words());
        return html
                ? "[html]" + escaped(HtmlText.write(text, picture -> picture.picture().toString()))
                : "[plain]" + escaped(text.words());
    }

    /** A choice that goes with an entry is words alone. */
    private static String words(String markup) {
        return text(RichText.plain(RichText.parse(markup).words()).markup());
    }

    private static String escaped(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                out.append("\\n");
            } else {
                out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
