package vn.hoctap.study;

import java.time.LocalDate;

/** More time was to end before today. */
public class DeadlineNotLater extends RuntimeException {

    DeadlineNotLater(LocalDate until) {
        super("The new last day %s has passed".formatted(until));
    }
}
