package vn.hoctap.files;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import vn.hoctap.documents.Documents;
import vn.hoctap.documents.ParserChild;
import vn.hoctap.documents.ParserProtocol;
import vn.hoctap.documents.ParserProtocol.Request;

/** Reads like the true one, and misbehaves when the name of a document asks for it. */
final class MisbehavingChild {

    private static final int MEBIBYTE = 1 << 20;

    private MisbehavingChild() {}

    public static void main(String[] args) throws IOException {
        var in = new DataInputStream(new FileInputStream(FileDescriptor.in));
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeInt(ParserProtocol.READY);
        for (var task = ParserProtocol.readTask(in);
                task.isPresent();
                task = ParserProtocol.readTask(in)) {
            var file = (Request) task.get();
            misbehave(file);
            ParserProtocol.write(out, Documents.read(file.file(), file.name(), file.limits()));
        }
    }

    private static void misbehave(Request request) throws IOException {
        var word = request.name().split("[-.]", -1)[0];
        // beside the folder that is emptied when a process ends
        var once = Path.of(System.getProperty("java.io.tmpdir")).resolveSibling(request.name());
        switch (word) {
            case "hang" -> hang();
            case "hangonce" -> {
                if (isFirst(once)) {
                    hang();
                }
            }
            case "held" -> {
                if (isFirst(once)) {
                    hang();
                }
                holdUntilToldToGoOn(once);
            }
            case "crash" -> Runtime.getRuntime().halt(134);
            case "crashonce" -> {
                if (isFirst(once)) {
                    Runtime.getRuntime().halt(134);
                }
            }
            case "memory" -> fill();
            case "babble" -> System.out.println("what a library prints");
            default -> {
                // reads
            }
        }
    }

    private static boolean isFirst(Path marker) throws IOException {
        if (Files.exists(marker)) {
            return false;
        }
        Files.writeString(marker, "");
        return true;
    }

    private static void holdUntilToldToGoOn(Path once) throws IOException {
        Files.writeString(Path.of(once + ".again"), "");
        while (!Files.exists(Path.of(once + ".go"))) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static void hang() {
        while (!Thread.currentThread().isInterrupted()) {
            LockSupport.park();
        }
    }

    private static void fill() {
        var all = new ArrayList<byte[]>();
        try {
            while (all.size() < 1_000_000) {
                all.add(new byte[MEBIBYTE]);
            }
        } catch (OutOfMemoryError e) {
            Runtime.getRuntime().halt(ParserChild.OUT_OF_MEMORY);
        }
    }
}
