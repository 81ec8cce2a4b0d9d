package vn.hoctap.shared.ui;

/**
 * Something that waits for the one who looks: what, one sentence about it, and the way to it.
 *
 * @param state for the colour of the picture
 * @param href of the page where it is done
 * @param action what the button says
 */
public record Duty(
        String icon, State state, String title, String sentence, String href, String action) {}
