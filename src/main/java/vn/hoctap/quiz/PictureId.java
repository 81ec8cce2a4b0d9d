package vn.hoctap.quiz;

import java.util.UUID;

/** A picture in questions. It cannot be guessed: who was sent a question may see its pictures. */
public record PictureId(UUID value) {}
