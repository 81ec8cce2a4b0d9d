package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hoctap.study.StudyPlanId;

/**
 * Everything its author sees of a reflection.
 *
 * @param file the file brought last, if it was not handed in yet
 * @param typed the text typed last, if it was not handed in yet
 * @param receipt of the version that stands
 * @param rewrite what he is asked and has not answered
 * @param due the last day; null when there is none
 * @param open whether something can be handed in now
 * @param locked whether steps before it are not done yet
 */
public record MyReflection(
        ReflectionId id,
        StudyPlanId plan,
        ReflectionState state,
        AskedWords asked,
        Draft.@Nullable OfFile file,
        Draft.@Nullable Typed typed,
        @Nullable Receipt receipt,
        @Nullable RewriteAsked rewrite,
        @Nullable LocalDate due,
        boolean open,
        boolean locked) {

    public Optional<Draft.OfFile> fileIfAny() {
        return Optional.ofNullable(file);
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
