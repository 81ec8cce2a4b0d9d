package vn.hoctap.identity;

/** What is printed and handed to a person for the first sign-in; the code is kept nowhere else. */
public record IssuedCode(String name, String cell, String username, String code) {}
