package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.hoctap.drive.Child;

/**
 * Folders beside which a second one keeps only what was forced to the disk, so that the power can
 * be cut: see {@code src/bench/c/powercut.c}.
 */
final class Disk {

    private final Path folder;
    private final Map<Path, Path> mirrors = new LinkedHashMap<>();
    private final Path library;

    private Disk(Path folder, Path library) {
        this.folder = folder;
        this.library = library;
    }

    /** Empty where there is no C compiler to build it with. */
    static Optional<Disk> in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("notes"));
        var library = folder.resolve("powercut.so");
        var source = Path.of("src", "bench", "c", "powercut.c").toAbsolutePath().toString();
        try {
            run("cc", "-shared", "-fPIC", "-O2", "-o", library.toString(), source, "-ldl");
            return Optional.of(new Disk(folder, library));
        } catch (IllegalStateException none) {
            return Optional.empty();
        }
    }

    /** What is in it now counts as forced to the disk. */
    void keep(Path what) throws IOException {
        var mirror = folder.resolve("mirror-" + mirrors.size());
        Files.createDirectories(what);
        mirrors.put(what, mirror);
        run("cp", "-a", what.toString(), mirror.toString());
    }

    /** Where what was forced to the disk of a folder inside of a kept one is. */
    Path mirror(Path inside) {
        return mirrors.entrySet().stream()
                .filter(one -> inside.startsWith(one.getKey()))
                .map(one -> one.getValue().resolve(one.getKey().relativize(inside)))
                .findFirst()
                .orElseThrow();
    }

    /** For the processes that write there. */
    Map<String, String> environment() {
        var roots =
                mirrors.entrySet().stream()
                        .map(one -> one.getKey() + "=" + one.getValue())
                        .collect(Collectors.joining(":"));
        return Map.of(
                "LD_PRELOAD",
                library.toString(),
                "POWERCUT_ROOTS",
                roots,
                "POWERCUT_NOTES",
                folder.resolve("notes").toString());
    }

    /** Everything that was not forced to the disk is gone; nobody may be running. */
    void cut() throws IOException {
        for (var one : mirrors.entrySet()) {
            run("rm", "-rf", one.getKey().toString());
            run("cp", "-a", one.getValue().toString(), one.getKey().toString());
        }
        run("rm", "-rf", folder.resolve("notes").toString());
        Files.createDirectories(folder.resolve("notes"));
    }

    /** Copies a folder as it is. */
    static void copy(Path from, Path to) {
        run("rm", "-rf", to.toString());
        run("cp", "-a", from.toString(), to.toString());
    }

    private static void run(String... command) {
        Child.run(List.of(command));
    }
}
