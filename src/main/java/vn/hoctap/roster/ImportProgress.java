package vn.hoctap.roster;

/** Is told how far an import has come; on the thread that imports. */
@FunctionalInterface
public interface ImportProgress {

    /**
     * @param share of what is to be written, 0 to 1
     */
    void at(double share);
}
