package vn.hoctap.quiz;

import vn.hoctap.quiz.Item.OneChoice;
import vn.hoctap.quiz.Item.SeveralChoices;
import vn.hoctap.quiz.Item.TrueFalse;

/** The types of questions, by the names under which they are stored and shown. */
public enum ItemKind {
    ONE(OneChoice.class),
    SEVERAL(SeveralChoices.class),
    TRUE_FALSE(TrueFalse.class),
    MATCHING(Matching.class),
    ORDERING(Ordering.class),
    SHORT(ShortText.class),
    NUMBER(Quantity.class),
    ESSAY(Essay.class);

    private final Class<? extends Item> type;

    ItemKind(Class<? extends Item> type) {
        this.type = type;
    }

    Class<? extends Item> type() {
        return type;
    }

    /** The type of a question. */
    public static ItemKind of(Item item) {
        return switch (item) {
            case OneChoice _ -> ONE;
            case SeveralChoices _ -> SEVERAL;
            case TrueFalse _ -> TRUE_FALSE;
            case Matching _ -> MATCHING;
            case Ordering _ -> ORDERING;
            case ShortText _ -> SHORT;
            case Quantity _ -> NUMBER;
            case Essay _ -> ESSAY;
        };
    }
}
