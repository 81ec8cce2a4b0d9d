package vn.hoctap.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.hoctap.documents.ParserCommand;

/** Starts processes that read documents: little memory, no environment, no network. */
class ChildProcesses {

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcesses.class);

    /** Root has a network namespace for the asking; others where user namespaces are allowed. */
    private static final List<List<String>> OWN_NETWORKS =
            List.of(List.of("unshare", "-n", "--"), List.of("unshare", "-r", "-n", "--"));

    private static final List<String> KEPT_VARIABLES = List.of("PATH", "SystemRoot");
    private static final int PATIENCE_SECONDS = 5;

    private final String main;
    private final int memoryMegabytes;
    private final Path folder;
    private final List<String> ownNetwork;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param folder for what the processes write while they read; emptied now
     */
    ChildProcesses(String main, int memoryMegabytes, Path folder) throws IOException {
        this.main = main;
        this.memoryMegabytes = memoryMegabytes;
        this.folder = folder;
        Files.createDirectories(folder);
        empty(folder);
        this.ownNetwork =
                OWN_NETWORKS.stream().filter(ChildProcesses::works).findFirst().orElse(List.of());
        LOG.info(
                "Documents are read {}.",
                hasOwnNetwork() ? "in a network of their own" : "without a network of their own");
    }

    /**
     * Whether the system keeps the network away from the processes; otherwise only their own Java
     * does.
     */
    boolean hasOwnNetwork() {
        return !ownNetwork.isEmpty();
    }

    Child start() throws IOException {
        var scratch = Files.createDirectories(folder.resolve("child-" + count.incrementAndGet()));
        var command = new ArrayList<>(ownNetwork);
        command.addAll(ParserCommand.of(main, memoryMegabytes, scratch));
        var builder = new ProcessBuilder(command).directory(scratch.toFile());
        var environment = builder.environment();
        environment.keySet().retainAll(KEPT_VARIABLES);
        environment.put("LC_ALL", "C.UTF-8");
        return new Child(builder.start(), () -> empty(scratch));
    }

    private static boolean works(List<String> prefix) {
        try {
            var command = new ArrayList<>(prefix);
            command.add("true");
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                        && process.exitValue() == 0;
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** As far as it goes: what is left is removed at the next start. */
    private static void empty(Path folder) {
        var files = folder.toFile().listFiles();
        if (files != null) {
            for (File file : files) {
                empty(file.toPath());
                if (!file.delete()) {
                    LOG.debug("{} is still there.", file);
                }
            }
        }
    }
}
