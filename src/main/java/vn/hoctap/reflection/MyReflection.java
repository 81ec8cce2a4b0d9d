package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything its author sees of a reflection.
 *
 * @param file the file brought last, if it was not handed in yet
 * @param kept the file before it, where that one could not be read
 * @param typed the text typed last, if it was not handed in yet
 * @param receipt of the version that stands
 * @param rewrite what he is asked and has not answered
 * @param terms until when and how long
 */
public record MyReflection(
        ReflectionId id,
        Assignment assignment,
        ReflectionState state,
        Draft.@Nullable OfFile file,
        Draft.@Nullable OfFile kept,
        Draft.@Nullable Typed typed,
        @Nullable Receipt receipt,
        @Nullable RewriteAsked rewrite,
        HandInTerms terms) {

    /** Whether something can be handed in now. */
    public boolean open() {
        return terms.open();
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(terms.due());
    }

    public Optional<Draft.OfFile> fileIfAny() {
        return Optional.ofNullable(file);
    }

    /** The file that is handed in: the newest, unless it could not be read and another can. */
    public Optional<Draft.OfFile> fileToHandIn() {
        return kept == null ? fileIfAny() : Optional.of(kept);
    }

    public Optional<Draft.Typed> typedIfAny() {
        return Optional.ofNullable(typed);
    }

    public Optional<Receipt> receiptIfAny() {
        return Optional.ofNullable(receipt);
    }

    public Optional<RewriteAsked> rewriteIfAny() {
        return Optional.ofNullable(rewrite);
    }
}
