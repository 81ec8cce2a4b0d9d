package vn.hoctap.shared;

/** Whether this database holds the demonstration; a bean where it may. */
public interface Demonstration {

    /** Every page then says that all of it is invented. */
    boolean loaded();
}
