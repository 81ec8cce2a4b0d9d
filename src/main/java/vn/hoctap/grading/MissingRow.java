package vn.hoctap.grading;

import java.time.LocalDate;
import vn.hoctap.study.StepState;

/**
 * Somebody who has not handed in, or was asked to write again and has not.
 *
 * @param cell short name; empty when he is in none any more
 * @param dueOn his own last day, extensions counted
 */
public record MissingRow(
        String person, String unit, String cell, LocalDate dueOn, StepState state) {}
