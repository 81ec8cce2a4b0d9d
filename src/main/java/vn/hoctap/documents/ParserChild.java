package vn.hoctap.documents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;

/**
 * The process in which documents are read, one after the other, until its input ends: see {@link
 * ParserProtocol}. Started with little memory and without network by the application, which kills
 * it when it takes too long.
 */
public final class ParserChild {

    /** How it ends when memory is used up; the same as {@code -XX:+ExitOnOutOfMemoryError}. */
    public static final int OUT_OF_MEMORY = 3;

    private ParserChild() {}

    public static void main(String[] args) throws IOException {
        NoNetwork.install();
        dieWithTheApplication();
        var in =
                new DataInputStream(
                        new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        var out =
                new DataOutputStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // whatever a library prints is no answer
        System.setOut(System.err);
        out.writeInt(ParserProtocol.READY);
        out.flush();
        try {
            answer(in, out);
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(OUT_OF_MEMORY);
        }
    }

    private static void answer(DataInputStream in, DataOutputStream out) throws IOException {
        for (var task = ParserProtocol.readTask(in);
                task.isPresent();
                task = ParserProtocol.readTask(in)) {
            ParserProtocol.write(out, done(task.get()));
        }
    }

    private static Extraction done(ParserProtocol.Task task) {
        return switch (task) {
            case ParserProtocol.Request file ->
                    Documents.read(file.file(), file.name(), file.limits());
            case ParserProtocol.Pictures pictures -> Photos.make(pictures);
        };
    }

    /** A killed application cannot kill its children; one that hangs would run for ever. */
    private static void dieWithTheApplication() {
        ProcessHandle.current().parent().ifPresent(ParserChild::dieWith);
    }

    private static void dieWith(ProcessHandle parent) {
        Thread.ofPlatform()
                .daemon()
                .name("parent")
                .start(() -> {
                    parent.onExit().join();
                    Runtime.getRuntime().halt(1);
                });
    }
}
