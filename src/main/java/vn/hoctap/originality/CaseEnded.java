package vn.hoctap.originality;

/** The case does not stand where this could be done: somebody else was faster, or it has ended. */
public class CaseEnded extends RuntimeException {

    private static final long serialVersionUID = 1;

    CaseEnded(CaseFile file) {
        super("Case %d is %s".formatted(file.number(), file.state()));
    }
}
