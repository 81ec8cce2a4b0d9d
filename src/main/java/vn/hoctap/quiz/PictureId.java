package vn.hoctap.quiz;

import java.util.UUID;

/** A picture in questions; seen by those who may see a question that holds it. */
public record PictureId(UUID value) {}
