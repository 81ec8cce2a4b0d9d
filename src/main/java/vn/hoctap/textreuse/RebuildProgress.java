package vn.hoctap.textreuse;

/** Is told how far a rebuild has come. */
@FunctionalInterface
public interface RebuildProgress {

    /** Called after every scope: scopes and works written so far. */
    void reached(long scopes, long works);
}
