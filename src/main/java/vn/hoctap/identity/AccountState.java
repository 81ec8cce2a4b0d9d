package vn.hoctap.identity;

/** How far somebody is with signing in. */
public enum AccountState {
    /** He has no account yet; codes for his unit will open one. */
    NONE,
    /** He has an account, and no code that still works. */
    WITHOUT_CODE,
    /** He has a code and has not used it. */
    CODE_ISSUED,
    /** He signs in with his password. */
    ACTIVE,
    /** He cannot sign in until he is let in again. */
    LOCKED
}
