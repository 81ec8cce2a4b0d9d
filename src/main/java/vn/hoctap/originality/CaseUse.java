package vn.hoctap.originality;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.hoctap.organization.UnitId;
import vn.hoctap.organization.UnitUse;

/** A unit with a case that is not closed stays until it is: somebody has to decide it. */
@Component
class CaseUse implements UnitUse {

    private final CaseLists lists;

    CaseUse(CaseLists lists) {
        this.lists = lists;
    }

    @Override
    public String reason() {
        return "originality.use";
    }

    @Override
    public long usesFrom(UnitId unit, LocalDate day) {
        return lists.openIn(unit);
    }
}
