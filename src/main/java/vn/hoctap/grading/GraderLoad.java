package vn.hoctap.grading;

import vn.hoctap.roster.PersonId;

/**
 * Somebody who may grade.
 *
 * @param load essays he has and has not finished
 */
public record GraderLoad(PersonId grader, String name, int load) {}
