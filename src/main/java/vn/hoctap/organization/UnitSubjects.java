package vn.hoctap.organization;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.ReadOnce;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** A unit belongs to itself, whether it is still there or not. */
@Component
class UnitSubjects implements Subjects<UnitId> {

    private final UnitRows rows;

    UnitSubjects(UnitRows rows) {
        this.rows = rows;
    }

    private record There(UnitId unit) {}

    @Override
    public Class<UnitId> type() {
        return UnitId.class;
    }

    @Override
    public Optional<Subject> describe(UnitId unit) {
        return ReadOnce.of(new There(unit), () -> rows.exists(unit))
                ? Optional.of(Subject.ofUnit(unit.value()))
                : Optional.empty();
    }
}
