package vn.hoctap.reflection;

/** Its author has handed in himself: nobody does it for him. */
public class HandedInByAuthor extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandedInByAuthor() {
        super("The author has handed in himself");
    }
}
