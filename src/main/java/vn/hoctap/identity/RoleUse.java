package vn.hoctap.identity;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;

/** A unit in which somebody holds a role is not closed. */
@Component
class RoleUse implements UnitUse {

    private final GrantRows grants;

    RoleUse(GrantRows grants) {
        this.grants = grants;
    }

    @Override
    public String reason() {
        return "identity.use";
    }

    @Override
    public long usesFrom(UnitId unit, LocalDate day) {
        return grants.usesFrom(unit, day);
    }
}
