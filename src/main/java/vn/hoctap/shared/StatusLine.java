package vn.hoctap.shared;

import java.util.List;

/** What a module tells the administrator on the status page; a bean per topic. */
public interface StatusLine {

    /** Key of the topic's name in the translations. */
    String titleKey();

    /** Where it stands among the topics, the lowest first. */
    int order();

    /** Read anew for each look at the page; quick, and never throwing. */
    List<Fact> facts();

    /**
     * One fact.
     *
     * @param labelKey of the translations
     * @param value as text: a number, a version, a size; or a key of the translations
     * @param well false where the administrator should do something
     * @param isKey whether the value is a key
     */
    record Fact(String labelKey, String value, boolean well, boolean isKey) {

        public Fact(String labelKey, String value, boolean well) {
            this(labelKey, value, well, false);
        }

        /** A fact told in words of the translations. */
        public static Fact inWords(String labelKey, String valueKey, boolean well) {
            return new Fact(labelKey, valueKey, well, true);
        }

        public Fact(String labelKey, String value) {
            this(labelKey, value, true);
        }
    }
}
