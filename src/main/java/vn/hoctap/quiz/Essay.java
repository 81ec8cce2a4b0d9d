package vn.hoctap.quiz;

/**
 * A text of one's own, marked by hand.
 *
 * @param guidance for those who mark it; may be empty
 */
public record Essay(String stem, String guidance) implements Item {

    private static final int LONGEST = 20_000;

    public Essay {
        Item.Texts.checked(stem);
        if (guidance.length() > Item.Texts.LONGEST) {
            throw new IllegalArgumentException("The guidance is too long.");
        }
    }

    @Override
    public boolean fits(Answer answer) {
        return answer instanceof Answer.Written written && written.text().length() <= LONGEST;
    }

    @Override
    public double credit(Answer answer) {
        return 0;
    }

    @Override
    public boolean isMarkedByHand() {
        return true;
    }
}
