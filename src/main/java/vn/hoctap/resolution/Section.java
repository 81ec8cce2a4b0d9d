package vn.hoctap.resolution;

/**
 * A part of a study document under one heading.
 *
 * @param level 1 for parts, chapters and Roman numbers, 2 for articles and Arabic numbers, 0 for
 *     what stands before the first heading, whose heading is empty
 * @param text without the heading, paragraphs separated by line feeds
 */
public record Section(int level, String heading, String text) {}
