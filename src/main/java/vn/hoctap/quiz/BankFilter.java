package vn.hoctap.quiz;

import org.jspecify.annotations.Nullable;
import vn.hoctap.resolution.StudyDocumentId;

/**
 * Which questions of a bank are looked at.
 *
 * @param search words of the question, with or without diacritics; empty for all
 * @param kind null for all
 * @param difficulty null for all
 * @param section key; empty for all
 * @param document null for all
 * @param retired those that are not asked any more, instead of the others
 */
public record BankFilter(
        String search,
        @Nullable ItemKind kind,
        @Nullable Difficulty difficulty,
        String section,
        @Nullable StudyDocumentId document,
        boolean retired) {

    public static final BankFilter ALL = new BankFilter("", null, null, "", null, false);
}
