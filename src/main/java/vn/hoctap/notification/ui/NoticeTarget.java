package vn.hoctap.notification.ui;

import vn.hoctap.notification.NoticeRow;
import vn.hoctap.shared.ui.State;

/** Where a notice leads, and its picture. */
final class NoticeTarget {

    private NoticeTarget() {}

    static String of(NoticeRow row) {
        return switch (row.kind()) {
            case PLAN_PUBLISHED, REMINDED, DEADLINE_EXTENDED -> "plans/" + row.plan();
            case CASE_OPENED, CASE_GREW, CASE_RETURNED, CASE_CLEARED, CASE_OVERDUE ->
                    "cases/" + row.object();
            case EXPLANATION_ASKED, CASE_CLOSED -> "own-cases/" + row.object();
            case REWRITE_REQUESTED -> "plans/" + row.plan() + "/reflection";
            case PAPER_HANDED_IN -> "receipts/" + row.object();
            case GRADE_PUBLISHED -> "plans/" + row.plan() + "/result";
            case QUIZ_MARKED, QUIZ_REGRADED -> "plans/" + row.plan() + "/quiz";
        };
    }

    static String icon(NoticeRow row) {
        return switch (row.kind()) {
            case PLAN_PUBLISHED -> "book-open-text";
            case REMINDED -> "bell-ringing";
            case DEADLINE_EXTENDED -> "calendar-dots";
            case CASE_OPENED, CASE_GREW, CASE_RETURNED, CASE_OVERDUE -> "copy-fill";
            case CASE_CLEARED, CASE_CLOSED -> "users-three";
            case EXPLANATION_ASKED -> "chat-text";
            case REWRITE_REQUESTED -> "pencil-line";
            case PAPER_HANDED_IN -> "file-text";
            case GRADE_PUBLISHED -> "seal-check-fill";
            case QUIZ_MARKED, QUIZ_REGRADED -> "list-checks-fill";
        };
    }

    static State state(NoticeRow row) {
        return switch (row.kind()) {
            case PLAN_PUBLISHED, REMINDED, DEADLINE_EXTENDED -> State.DOING;
            case CASE_OPENED, CASE_GREW, CASE_RETURNED, CASE_OVERDUE -> State.OVERDUE;
            case REWRITE_REQUESTED, EXPLANATION_ASKED -> State.RETURNED;
            case CASE_CLEARED -> State.DOING;
            case GRADE_PUBLISHED, PAPER_HANDED_IN, QUIZ_MARKED, QUIZ_REGRADED -> State.DONE;
            case CASE_CLOSED -> State.LOCKED;
        };
    }
}
