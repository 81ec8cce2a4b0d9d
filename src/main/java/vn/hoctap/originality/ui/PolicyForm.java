package vn.hoctap.originality.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import vn.hoctap.originality.BadPolicy;
import vn.hoctap.originality.Policy;

/** Shares and words by which texts are judged, and why. */
class PolicyForm extends Div {

    private static final int LONGEST_REASON = 500;

    private final IntegerField near;
    private final IntegerField partial;
    private final IntegerField fewest;
    private final TextArea reason;

    PolicyForm(String id, Policy policy) {
        addClassNames("stack", "g3");
        near = number(id, "near", percent(Policy.LEAST_NEAR_DUPLICATE), 100);
        partial = number(id, "partial", percent(Policy.LEAST_PARTIAL_REUSE), 100);
        fewest = number(id, "fewest", Policy.LEAST_WORDS, Policy.MOST_WORDS);
        near.setValue(percent(policy.nearDuplicate()));
        partial.setValue(percent(policy.partialReuse()));
        fewest.setValue(policy.fewestWords());
        reason = new TextArea(getTranslation("originality.policy.reason"));
        reason.setId(id + "-reason");
        reason.setMaxLength(LONGEST_REASON);
        reason.setRequired(true);
        reason.setWidthFull();
        var numbers = new Div(near, partial, fewest);
        numbers.addClassName("policy-numbers");
        add(numbers, reason);
    }

    private IntegerField number(String id, String key, int least, int most) {
        var field = new IntegerField(getTranslation("originality.policy." + key));
        field.setId(id + "-" + key);
        field.setHelperText(
                getTranslation(
                        "originality.policy." + key + ".help",
                        Integer.toString(least),
                        Integer.toString(most)));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        return field;
    }

    /** Empty when something in it makes no sense. */
    Optional<Policy> policy() {
        var shareOfNear = near.getValue();
        var shareOfPartial = partial.getValue();
        var words = fewest.getValue();
        if (shareOfNear == null || shareOfPartial == null || words == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Policy(shareOfNear / 100.0, shareOfPartial / 100.0, words));
        } catch (BadPolicy none) {
            return Optional.empty();
        }
    }

    String reason() {
        return reason.getValue();
    }

    void clearReason() {
        reason.clear();
        reason.setInvalid(false);
    }

    static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
