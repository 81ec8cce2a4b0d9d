package vn.hoctap.quiz.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.hoctap.quiz.Draft;
import vn.hoctap.quiz.Item;
import vn.hoctap.quiz.RichText;
import vn.hoctap.quiz.exchange.Remark.Reason;

/** Writes Aiken, which has one choice out of several and nothing else. */
final class AikenWriter {

    private final StringBuilder out = new StringBuilder();
    private final List<Remark> remarks = new ArrayList<>();

    Written write(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            var draft = drafts.get(i);
            if (draft.item() instanceof Item.OneChoice one) {
                losses(i + 1, draft);
                question(one);
            } else {
                Items.cannotHold(Items.notes(i + 1, draft, remarks), draft);
            }
        }
        return new Written(out.toString().getBytes(StandardCharsets.UTF_8), remarks);
    }

    private void losses(int number, Draft draft) {
        var notes = Items.notes(number, draft, remarks);
        var texts = Items.richTexts(draft);
        if (!draft.explanation().isEmpty()) {
            notes.add(Reason.EXPLANATION);
        }
        if (texts.stream().anyMatch(RichText::emphasized)) {
            notes.add(Reason.EMPHASIS);
        }
        if (texts.stream().anyMatch(text -> !text.pictures().isEmpty())) {
            notes.add(Reason.PICTURE);
        }
        if (!Tags.of(draft).isEmpty()) {
            notes.add(Reason.TAGS);
        }
    }

    private void question(Item.OneChoice one) {
        out.append(words(one.stem())).append('\n');
        for (int i = 0; i < one.options().size(); i++) {
            out.append((char) ('A' + i)).append(". ");
            out.append(words(one.options().get(i))).append('\n');
        }
        out.append("ANSWER: ").append((char) ('A' + one.right())).append("\n\n");
    }

    private static String words(String markup) {
        return RichText.parse(markup).words().replaceAll("\\s*\n\\s*", " ").strip();
    }
}
