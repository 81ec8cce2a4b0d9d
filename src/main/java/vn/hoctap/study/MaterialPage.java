package vn.hoctap.study;

import java.util.List;
import vn.hoctap.resolution.Material;
import vn.hoctap.resolution.Section;

/**
 * A material as it is read in the browser.
 *
 * @param sections its text; empty when there is none, as for a video
 */
public record MaterialPage(Material material, List<Section> sections) {}
