package vn.hoctap.study;

import java.util.List;

/**
 * Everything on the page of one plan for one person.
 *
 * @param headings the first-level headings of the document
 */
public record StudyPath(
        PathCard card, List<PathMaterial> materials, List<String> headings, ReflectionTask task) {}
