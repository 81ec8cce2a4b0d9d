package vn.hoctap.quiz;

import java.util.UUID;

/**
 * One version of a question of the bank.
 *
 * @param explanation shown with the right answer; may be empty
 * @param section key of the document's section to read again; may be empty
 */
record Question(Ref ref, Item item, String explanation, String section) {

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
