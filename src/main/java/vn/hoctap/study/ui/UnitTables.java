package vn.hoctap.study.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Vietnam;
import vn.hoctap.study.Extensions;
import vn.hoctap.study.StudyPlanId;
import vn.hoctap.study.UnitPaths;
import vn.hoctap.study.UnitRow;

/** Makes the table of a unit's members with their steps. */
@org.springframework.stereotype.Component
public class UnitTables {

    private final UnitPaths paths;
    private final Extensions extensions;
    private final AccessPolicy policy;
    private final Clock clock;

    UnitTables(UnitPaths paths, Extensions extensions, AccessPolicy policy, Clock clock) {
        this.paths = paths;
        this.extensions = extensions;
        this.policy = policy;
        this.clock = clock;
    }

    /** Without an action. */
    public Component of(UnitId unit, StudyPlanId plan) {
        return of(unit, plan, row -> Optional.empty());
    }

    /**
     * The members of a unit on one plan with filters, search and pages; a table on a desk, cards on
     * a phone.
     *
     * @param action what can be done about a member, a new component at each call: he stands in the
     *     table and on a card
     * @param tools what can be done about the whole list
     */
    public Component of(
            UnitId unit,
            StudyPlanId plan,
            Function<UnitRow, Optional<Component>> action,
            Component... tools) {
        var all = new ArrayList<>(List.of(tools));
        var extend = new NativeButton();
        if (policy.allows("study.extend", Optional.of(unit))) {
            all.add(extend);
        }
        var table =
                new UnitTable(
                        paths,
                        unit,
                        plan,
                        Vietnam.today(clock),
                        action,
                        all.toArray(Component[]::new));
        extend.setId("study-extend");
        extend.addClassName("button");
        extend.setText(table.getTranslation("study.extend"));
        extend.addClickListener(
                click -> new ExtensionDialog(table, extensions, unit, plan, table::again).open());
        return table;
    }
}
