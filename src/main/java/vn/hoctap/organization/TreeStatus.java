package vn.hoctap.organization;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.StatusLine;
import vn.hoctap.shared.Vietnam;

/** Tells the administrator whether the history of units contradicts itself, and where. */
@Component
class TreeStatus implements StatusLine {

    private static final int ORDER = 50;
    private static final int MOST = 20;

    private final TreeCheck check;
    private final UnitRows rows;

    TreeStatus(TreeCheck check, UnitRows rows) {
        this.check = check;
        this.rows = rows;
    }

    @Override
    public String titleKey() {
        return "organization.status";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public List<Fact> facts() {
        var faults = check.faults();
        return faults.isEmpty()
                ? List.of(
                        Fact.inWords("organization.status.tree", "organization.status.well", true))
                : faults.stream().limit(MOST).map(this::fact).toList();
    }

    /** "Sở Mẫu, 01/01/2020 – 31/12/2020" */
    private Fact fact(TreeFault fault) {
        var kind = fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var name = rows.lastName(fault.unit()).orElse(fault.unit().value().toString());
        return new Fact(
                "organization.status." + kind,
                "%s, %s – %s"
                        .formatted(name, Vietnam.date(fault.from()), Vietnam.date(fault.until())),
                false);
    }
}
