package vn.hoctap.organization;

import java.time.LocalDate;
import vn.hoctap.shared.VietnameseText;

/**
 * The decision behind a change of the tree.
 *
 * @param effectiveOn the first day on which the tree is as decided
 */
public record NewAct(
        String decisionNumber, String issuer, LocalDate decidedOn, LocalDate effectiveOn) {

    public NewAct {
        decisionNumber = VietnameseText.clean(decisionNumber);
        issuer = VietnameseText.clean(issuer);
        if (decisionNumber.length() > 60 || issuer.length() > 200) {
            throw new IllegalArgumentException(
                    "A decision number has at most 60 characters, an issuer 200.");
        }
    }
}
