package vn.hoctap.quiz;

import java.util.UUID;

/**
 * One version of a question of the bank.
 *
 * @param draft what it says
 */
record Question(Ref ref, Draft draft) {

    Item item() {
        return draft.item();
    }

    String explanation() {
        return draft.explanation();
    }

    String section() {
        return draft.section();
    }

    /** Which question, in which wording. */
    record Ref(UUID item, int version) {

        @Override
        public String toString() {
            return item + ":" + version;
        }

        static Ref parse(String text) {
            int colon = text.indexOf(':');
            return new Ref(
                    UUID.fromString(text.substring(0, colon)),
                    Integer.parseInt(text.substring(colon + 1)));
        }
    }
}
