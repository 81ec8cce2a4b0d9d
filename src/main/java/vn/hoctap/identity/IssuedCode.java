package vn.hoctap.identity;

/** What is printed and handed to a person for the first sign-in; the code is kept nowhere else. */
public record IssuedCode(String name, String cell, String username, String code) {

    /** For so many days it works, the day of issue included. */
    public static final int DAYS = 30;
}
