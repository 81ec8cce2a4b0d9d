package vn.hoctap.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.BetweenModules;

/** The door to the tree of units. */
@Service
@Transactional
public class Units {

    /** The root of the tree; empty until the first act founds one. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<UnitId> root() {
        throw new UnsupportedOperationException();
    }

    /** A unit as it is on a day; empty when it did not exist then. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<Unit> find(UnitId unit, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Whether a unit is the other or stands below it on a day. */
    @BetweenModules
    @Transactional(readOnly = true)
    public boolean isWithin(UnitId unit, UnitId above, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The base organizations of a day in the order of their names. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> baseOrganizations(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The units directly below one on a day in the order of their names. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<Unit> children(UnitId unit, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
