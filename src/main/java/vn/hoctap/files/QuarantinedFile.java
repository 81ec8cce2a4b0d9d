package vn.hoctap.files;

/** The file was refused and lies in quarantine. */
public class QuarantinedFile extends RuntimeException {

    QuarantinedFile(Sha256 address) {
        super("In quarantine: " + address);
    }
}
