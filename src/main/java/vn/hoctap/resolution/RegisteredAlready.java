package vn.hoctap.resolution;

/** The issuer has a study document of this number already. */
public class RegisteredAlready extends RuntimeException {

    RegisteredAlready(String number, String issuer) {
        super("%s of %s is registered already".formatted(number, issuer));
    }
}
