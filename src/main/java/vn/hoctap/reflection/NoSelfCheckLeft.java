package vn.hoctap.reflection;

/** A draft was compared as often today as a day allows. */
public class NoSelfCheckLeft extends RuntimeException {

    NoSelfCheckLeft(int aDay) {
        super("Already checked %d times today".formatted(aDay));
    }
}
