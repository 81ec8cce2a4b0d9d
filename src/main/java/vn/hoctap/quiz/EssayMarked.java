package vn.hoctap.quiz;

/** Somebody else has marked the answer meanwhile, or nobody has to. */
public class EssayMarked extends RuntimeException {

    EssayMarked(AttemptId attempt, int position) {
        super("Attempt " + attempt.value() + ", question " + position);
    }
}
