package vn.hoctap.quiz;

/** Not a picture that can be shown in a question: PNG, JPEG or GIF of a sensible size. */
public class PictureRefused extends RuntimeException {

    PictureRefused(String reason) {
        super(reason);
    }
}
