package vn.hoctap.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.hoctap.grading.Grades;
import vn.hoctap.grading.QueueRow;
import vn.hoctap.grading.Results;
import vn.hoctap.identity.AccountId;
import vn.hoctap.identity.Accounts;

/** Some essays graded by those who have them; two units in three have published. */
@Component
class DemoGrades {

    /** Units whose graders have worked already, by their number. */
    private static final int GRADED_UNITS = 24;

    private static final int PER_GRADER = 3;

    private final Grades grades;
    private final Results results;
    private final Accounts accounts;

    DemoGrades(Grades grades, Results results, Accounts accounts) {
        this.grades = grades;
        this.results = results;
        this.accounts = accounts;
    }

    void grade(DemoWorld world) {
        var comments = DemoComments.of("grade");
        int count = 0;
        int number = 0;
        for (var unit : world.units().subList(0, GRADED_UNITS)) {
            var grader = accounts.of(world.person(unit, DemoWorld.GRADER)).orElseThrow();
            var rows = queue(grader);
            for (var row : rows) {
                grade(grader, row, comments.get(count++ % comments.size()));
            }
            if (number++ % 3 != 0) {
                publish(world, unit, rows);
            }
        }
    }

    /** But what is in an open case, which waits until that is closed. */
    private void publish(DemoWorld world, DemoUnit unit, List<QueueRow> rows) {
        var secretary = accounts.of(world.person(unit, DemoWorld.SECRETARY)).orElseThrow();
        rows.stream()
                .map(QueueRow::plan)
                .distinct()
                .forEach(plan ->
                        accounts.actAs(secretary, () -> results.publish(unit.base().id(), plan)));
    }

    private List<QueueRow> queue(AccountId grader) {
        var rows = new ArrayList<QueueRow>();
        accounts.actAs(grader, () -> rows.addAll(grades.queue(0, PER_GRADER)));
        return rows;
    }

    /** The first line of a comment is its level, 4 the best. */
    private void grade(AccountId grader, QueueRow row, String text) {
        int level = Integer.parseInt(text.substring(0, 1));
        var comment = text.substring(1).strip();
        accounts.actAs(
                grader,
                () -> {
                    var sheet = grades.open(row.id());
                    var page = UUID.randomUUID();
                    for (var criterion : sheet.rubric().criteria()) {
                        var points = criterion.levels().get(level - 1).points();
                        grades.mark(row.id(), page, criterion.key(), points);
                    }
                    grades.comment(row.id(), page, comment);
                    grades.finish(row.id(), page);
                });
    }
}
