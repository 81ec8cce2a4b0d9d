package vn.hoctap.resolution;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hoctap.shared.Subject;
import vn.hoctap.shared.Subjects;

/** Materials belong to everybody. */
@Component
class MaterialSubjects implements Subjects<MaterialId> {

    private final MaterialStore materials;

    MaterialSubjects(MaterialStore materials) {
        this.materials = materials;
    }

    @Override
    public Class<MaterialId> type() {
        return MaterialId.class;
    }

    @Override
    public Optional<Subject> describe(MaterialId id) {
        return materials.find(id).map(found -> Subject.ofTheWhole());
    }
}
