package vn.hoctap.resolution;

import java.util.List;

/**
 * A study document with its parts and materials.
 *
 * @param version to be handed back with a correction
 */
public record OpenDocument(
        StudyDocument document, List<Section> sections, List<Material> materials, int version) {

    /** The full text with its headings. */
    public String text() {
        return Sections.text(sections);
    }
}
