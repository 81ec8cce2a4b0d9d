package vn.hoctap.resolution;

import vn.hoctap.files.FileId;

/**
 * A file that board staff brought for a document, kept but not part of it yet.
 *
 * @param name safe to be shown
 * @param readable whether its text is being read; not of films and pictures of slides
 */
public record BroughtFile(FileId file, String name, long bytes, boolean readable) {}
