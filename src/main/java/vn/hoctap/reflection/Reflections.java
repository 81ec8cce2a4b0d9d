package vn.hoctap.reflection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.organization.UnitId;
import vn.hoctap.shared.BetweenModules;
import vn.hoctap.study.StudyPlanId;

/** The door to reflections. */
@Service
@Transactional
public class Reflections {

    /** The versions that stand in one unit for one plan, oldest first. */
    @BetweenModules
    @Transactional(readOnly = true)
    public List<HandedIn> standing(StudyPlanId plan, UnitId baseUnit) {
        throw new UnsupportedOperationException();
    }

    /** One version as it was handed in. */
    @BetweenModules
    @Transactional(readOnly = true)
    public Optional<HandedIn> version(ReflectionId reflection, int version) {
        throw new UnsupportedOperationException();
    }

    /** Asks the author to write it again by a day; the version that stands keeps standing. */
    @BetweenModules
    public void requestRewrite(ReflectionId reflection, LocalDate due, String note) {
        throw new UnsupportedOperationException();
    }
}
