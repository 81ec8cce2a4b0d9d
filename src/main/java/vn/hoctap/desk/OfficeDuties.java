package vn.hoctap.desk;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import vn.hoctap.identity.AccountFilter;
import vn.hoctap.identity.AccountRegister;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.Units;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.ui.Duties;
import vn.hoctap.shared.ui.Duty;
import vn.hoctap.shared.ui.Numbers;
import vn.hoctap.shared.ui.State;

/** What an administrator has to do before people can sign in: the roster, then their codes. */
@org.springframework.stereotype.Component
class OfficeDuties implements Duties {

    private final AccountRegister register;
    private final Units units;
    private final AccessPolicy policy;

    OfficeDuties(AccountRegister register, Units units, AccessPolicy policy) {
        this.register = register;
        this.units = units;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Duty> waiting(Component page) {
        return policy.allows("identity.list-codes", Optional.empty())
                ? units.root().map(root -> waiting(root, page)).orElse(List.of())
                : List.of();
    }

    private List<Duty> waiting(UnitId root, Component page) {
        if (register.countUnits() == 0) {
            return List.of(duty(page, "import", "upload-simple", "roster/import", ""));
        }
        int left = register.counts(root, "").getOrDefault(AccountFilter.WITHOUT_PASSWORD, 0);
        return left == 0
                ? List.of()
                : List.of(duty(page, "codes", "printer", "codes", Numbers.count(left)));
    }

    private static Duty duty(Component page, String name, String icon, String path, String count) {
        return new Duty(
                icon,
                State.DOING,
                page.getTranslation("home.office." + name, count),
                page.getTranslation("home.office." + name + ".sentence"),
                path,
                page.getTranslation("home.office." + name + ".open"));
    }
}
