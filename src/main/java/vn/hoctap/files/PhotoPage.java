package vn.hoctap.files;

import java.nio.file.Path;

/**
 * A photo made a page.
 *
 * @param picture a JPEG file to be kept, and then deleted by who asked for it
 * @param taken {@code 2026:11:23 20:14:05} by the camera's clock; empty when it did not say
 */
public record PhotoPage(Path picture, String taken) {}
