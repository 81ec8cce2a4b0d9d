package vn.hoctap.reflection;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member's reflection as its unit's assistant sees it who brings it on paper: never a word of
 * his.
 *
 * @param handedIn whether the member has handed in himself
 * @param receipt of the paper that stands; null when there is none
 */
public record PaperTask(
        Assignment assignment,
        HandInTerms terms,
        boolean handedIn,
        @Nullable Receipt receipt,
        List<WrittenPage> pages) {

    public PaperTask {
        pages = List.copyOf(pages);
    }

    public Optional<Receipt> receiptIfAny() {
        return Optional.ofNullable(receipt);
    }

    /** Whether pages can be brought now. */
    public boolean open() {
        return terms.open() && !handedIn;
    }
}
