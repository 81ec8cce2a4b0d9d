package vn.hoctap.organization.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import vn.hoctap.organization.Unit;
import vn.hoctap.organization.UnitStillUsed;
import vn.hoctap.organization.UnitUnknown;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.ui.AskDialog;
import vn.hoctap.shared.ui.Numbers;

/** Closes a unit by a decision, or says plainly what still keeps it. */
final class CloseDialog {

    private final Units units;
    private final Unit unit;
    private final Runnable done;
    private final ActFields decision;
    private final AskDialog dialog;

    CloseDialog(Units units, Unit unit, LocalDate day, Runnable done) {
        this.units = units;
        this.unit = unit;
        this.done = done;
        decision = new ActFields("organization-close-", day);
        dialog =
                new AskDialog(
                                "organization-close-dialog",
                                text("organization.units.close.of", unit.name()),
                                text("organization.units.close"),
                                this::close)
                        .saying(text("organization.units.close.what"))
                        .asking(decision);
    }

    void open() {
        dialog.open();
    }

    private boolean close() {
        if (!decision.complete()) {
            return false;
        }
        try {
            units.close(unit.id(), decision.act());
            done.run();
            return true;
        } catch (UnitStillUsed used) {
            dialog.tell(
                    used.uses().stream()
                            .map(use -> text(use.reason(), Numbers.count(use.count())))
                            .toArray(String[]::new));
        } catch (UnitUnknown refused) {
            dialog.tell(text("organization.units.close.unknown"));
        }
        return false;
    }

    private static String text(String key, Object... values) {
        return UI.getCurrentOrThrow().getTranslation(key, values);
    }
}
