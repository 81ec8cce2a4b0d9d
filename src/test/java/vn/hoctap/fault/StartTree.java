package vn.hoctap.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.util.FileSystemUtils;

/**
 * A built tree as {@code ./start} finds it, apart from the one the tests run in: nothing in it is
 * newer than its build, and no faster starts are prepared.
 */
final class StartTree {

    private StartTree() {}

    /**
     * @param unpacked the application as the script unpacks it
     */
    static Path of(Path unpacked) {
        var tree = unpacked.resolveSibling(unpacked.getFileName() + "-tree");
        try {
            FileSystemUtils.deleteRecursively(tree);
            var target = Files.createDirectories(tree.resolve("target"));
            Files.createDirectories(tree.resolve("src/main"));
            Files.createDirectories(tree.resolve("frontend"));
            Files.createDirectories(tree.resolve(".ci"));
            for (var name : new String[] {"start", ".ci/lib.sh", "pom.xml"}) {
                Files.copy(Path.of(name), tree.resolve(name));
            }
            var earlier = Instant.now().minus(Duration.ofHours(1));
            Files.setLastModifiedTime(tree.resolve("pom.xml"), FileTime.from(earlier));
            Files.createFile(target.resolve("hoctap.jar"));
            Files.setLastModifiedTime(
                    unpacked.resolve("hoctap.jar"),
                    FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
            Files.createSymbolicLink(target.resolve("run"), unpacked);
            Files.writeString(unpacked.resolve("hoctap.aot.no"), "");
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
