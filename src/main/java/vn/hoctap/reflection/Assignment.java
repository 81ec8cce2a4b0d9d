package vn.hoctap.reflection;

import vn.hoctap.study.StudyPlanId;

/**
 * What the reflection is about and whose it is.
 *
 * @param number of the document that is studied, {@code 07-NQ/MH}
 * @param title of the plan
 * @param author his name
 * @param outline what the text is asked to follow; may be empty
 */
public record Assignment(
        StudyPlanId plan, String number, String title, String author, String outline) {}
