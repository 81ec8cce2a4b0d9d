package vn.hoctap.cli.check;

import java.io.PrintStream;

/** One line on the terminal that tells how far the work is; silent where nobody looks. */
final class Progress {

    private final PrintStream err;
    private final Wording wording;
    private final boolean shown;
    private String what = "";
    private int of;
    private int done;

    Progress(PrintStream err, Wording wording, boolean shown) {
        this.err = err;
        this.wording = wording;
        this.shown = shown;
    }

    synchronized void begin(String key, int steps) {
        what = wording.of(key);
        of = steps;
        done = 0;
    }

    synchronized void step() {
        done++;
        if (shown) {
            err.print("\r" + what + " " + done + "/" + of + (done == of ? "\n" : ""));
            err.flush();
        }
    }
}
