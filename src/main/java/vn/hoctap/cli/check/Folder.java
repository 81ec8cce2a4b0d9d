package vn.hoctap.cli.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the folder by base organization. */
final class Folder {

    private Folder() {}

    /** Files by name of the subfolder, each in order of their paths. */
    static Map<String, List<Path>> units(Path folder) {
        Map<String, List<Path>> units = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !technical(folder.relativize(file)))
                    .sorted((a, b) -> id(folder, a).compareTo(id(folder, b)))
                    .forEach(file ->
                            units.computeIfAbsent(unit(folder, file), key -> new ArrayList<>())
                                    .add(file));
        } catch (IOException | UncheckedIOException e) {
            throw (WrongUse) new WrongUse("check.not-a-folder", folder.toString()).initCause(e);
        }
        return units;
    }

    static String id(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private static String unit(Path folder, Path file) {
        Path inside = folder.relativize(file);
        return inside.getNameCount() > 1 ? inside.getName(0).toString() : "";
    }

    /** What systems and word processors leave lying about. */
    private static boolean technical(Path inside) {
        for (Path part : inside) {
            String name = part.toString();
            if (name.startsWith(".") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }
}
