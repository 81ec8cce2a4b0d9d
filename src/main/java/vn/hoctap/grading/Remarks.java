package vn.hoctap.grading;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.reflection.Reflections;
import vn.hoctap.shared.Operation;

/**
 * The door to comments on places of a text, for its grader. Those without words are not shown to
 * the author.
 */
@Service
@Transactional
public class Remarks {

    private static final int MOST = 100;

    private final GradeStore grades;
    private final RemarkStore remarks;
    private final Reflections reflections;
    private final Desks desks;
    private final Clock clock;

    Remarks(
            GradeStore grades,
            RemarkStore remarks,
            Reflections reflections,
            Desks desks,
            Clock clock) {
        this.grades = grades;
        this.remarks = remarks;
        this.reflections = reflections;
        this.desks = desks;
        this.clock = clock;
    }

    /** As they stand in the text. */
    @Operation("grading.open")
    @Transactional(readOnly = true)
    public List<Remark> of(GradeId grade) {
        return remarks.of(grade);
    }

    /**
     * Begins a comment on a place; blanks at its ends are left out.
     *
     * @param page that marks the essay
     * @param start in code points of the checked text
     * @param end the first code point behind the place
     * @throws IllegalArgumentException when there is no such place, or nothing to read in it
     * @throws TooManyRemarks when there are {@value #MOST}
     * @throws GradeClosed when the grade is published or superseded
     * @throws GradeHeld when another page marks it
     */
    @Operation("grading.mark")
    public Remark add(GradeId id, UUID page, int start, int end) {
        var grade = changeable(id, page);
        if (remarks.of(id).size() >= MOST) {
            throw new TooManyRemarks();
        }
        var text = reflections.version(grade.reflection(), grade.version()).orElseThrow().text();
        var place = Place.within(text, start, end);
        var remark = new Remark(UUID.randomUUID(), place.start(), place.end(), "");
        remarks.add(id, remark, clock.instant().truncatedTo(ChronoUnit.MICROS));
        return remark;
    }

    /**
     * Says something about it; nothing happens when it was removed.
     *
     * @throws GradeClosed when the grade is published or superseded
     * @throws GradeHeld when another page marks it
     */
    @Operation("grading.mark")
    public void write(GradeId id, UUID page, UUID remark, String words) {
        changeable(id, page);
        remarks.write(id, remark, words.replace("\u0000", ""));
        grades.savedNow(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * @throws GradeClosed when the grade is published or superseded
     * @throws GradeHeld when another page marks it
     */
    @Operation("grading.mark")
    public void remove(GradeId id, UUID page, UUID remark) {
        changeable(id, page);
        remarks.remove(id, remark);
    }

    private GradeRow changeable(GradeId id, UUID page) {
        var grade = grades.lock(id);
        grade.mustBeChangeable();
        desks.mustBeAt(id, page);
        return grade;
    }
}
