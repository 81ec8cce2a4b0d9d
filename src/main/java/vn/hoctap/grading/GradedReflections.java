package vn.hoctap.grading;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.hoctap.reflection.Assessment;
import vn.hoctap.reflection.ReflectionId;
import vn.hoctap.roster.PersonId;

/** Tells the module of reflections who grades one and whether its author knows his result. */
@Component
class GradedReflections implements Assessment {

    private final GradeStore grades;

    GradedReflections(GradeStore grades) {
        this.grades = grades;
    }

    @Override
    public Set<PersonId> graders(ReflectionId reflection) {
        return grades.all(reflection).stream()
                .filter(grade -> grade.state() != GradeState.SUPERSEDED)
                .map(GradeRow::grader)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean published(ReflectionId reflection) {
        return grades.all(reflection).stream()
                .anyMatch(grade -> grade.state() == GradeState.PUBLISHED);
    }
}
