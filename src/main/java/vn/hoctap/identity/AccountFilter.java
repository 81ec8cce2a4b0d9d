package vn.hoctap.identity;

/** Which accounts are looked at. */
public enum AccountFilter {
    ALL("1 = 1"),
    /** Nobody has signed in with them, or there is none yet. */
    WITHOUT_PASSWORD("x.password is null"),
    /** A role was given to them beside their membership. */
    WITH_ROLE(
            """
            exists (select 1 from identity_grant g
                     where g.account_id = x.account_id and :day < g.valid_until)
            """),
    LOCKED("x.locked = true");

    private final String condition;

    AccountFilter(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
