package vn.hoctap.quiz;

import vn.hoctap.quiz.Item.OneChoice;
import vn.hoctap.quiz.Item.SeveralChoices;
import vn.hoctap.quiz.Item.TrueFalse;

/** The types of questions, by the names under which they are stored and shown. */
public enum ItemKind {
    ONE(OneChoice.class),
    SEVERAL(SeveralChoices.class),
    TRUE_FALSE(TrueFalse.class);

    private final Class<? extends Item> type;

    ItemKind(Class<? extends Item> type) {
        this.type = type;
    }

    Class<? extends Item> type() {
        return type;
    }

    static ItemKind of(Item item) {
        return switch (item) {
            case OneChoice _ -> ONE;
            case SeveralChoices _ -> SEVERAL;
            case TrueFalse _ -> TRUE_FALSE;
        };
    }
}
