package vn.hoctap.grading;

import vn.hoctap.roster.PersonId;

/**
 * What a grader has of one plan and scope.
 *
 * @param waiting essays he has not finished
 * @param done essays he has finished, published ones too
 */
public record GraderRow(PersonId grader, String name, int waiting, int done) {}
