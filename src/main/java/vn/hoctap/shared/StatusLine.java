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
     * @param value as text: a number, a version, a size
     * @param well false where the administrator should do something
     */
    record Fact(String labelKey, String value, boolean well) {

        public Fact(String labelKey, String value) {
            this(labelKey, value, true);
        }
    }
}
