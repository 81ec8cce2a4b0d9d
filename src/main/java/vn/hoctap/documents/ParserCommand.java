package vn.hoctap.documents;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The command that starts a {@link ParserChild} from wherever this application runs: classes and
 * jars as Maven and the unpacked form have them, or the one packed jar, whose parts are then
 * unpacked into the scratch folder.
 */
public final class ParserCommand {

    /** One class of each jar that reading needs; the rest of the application stays outside. */
    private static final List<String> NEEDED =
            List.of(
                    "vn.hoctap.documents.ParserChild",
                    "org.apache.poi.poifs.filesystem.POIFSFileSystem",
                    "org.apache.poi.hwpf.HWPFDocument",
                    "org.apache.pdfbox.Loader",
                    "org.apache.pdfbox.io.RandomAccessRead",
                    "org.apache.fontbox.ttf.TTFParser",
                    "org.apache.commons.logging.LogFactory",
                    "org.slf4j.LoggerFactory",
                    "org.apache.commons.io.IOUtils",
                    "org.apache.commons.codec.binary.Hex",
                    "org.apache.commons.collections4.MapUtils",
                    "org.apache.commons.math3.util.FastMath",
                    "org.apache.logging.log4j.Logger",
                    "com.zaxxer.sparsebits.SparseBitSet");

    private static final String NESTED = "jar:nested:";

    private ParserCommand() {}

    /**
     * @param main the class to start, {@link ParserChild} but in tests
     * @param memoryMegabytes of heap
     * @param scratch a folder of the child's own, for its temporary files
     */
    public static List<String> of(String main, int memoryMegabytes, Path scratch)
            throws IOException {
        var hosts = scratch.resolve("no-hosts");
        Files.writeString(hosts, "");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + memoryMegabytes + "m");
        command.addAll(
                List.of(
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:MaxMetaspaceSize=96m",
                        "-XX:MaxDirectMemorySize=32m",
                        "-XX:ReservedCodeCacheSize=48m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-XX:+DisableAttachMechanism",
                        "-XX:-CreateCoredumpOnCrash",
                        "-XX:ErrorFile=" + scratch.resolve("crash.log"),
                        "-Djava.awt.headless=true",
                        "-Djava.io.tmpdir=" + scratch,
                        "-Duser.home=" + scratch,
                        "-Djdk.net.hosts.file=" + hosts,
                        "-Djava.net.useSystemProxies=false",
                        "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName(),
                        "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                        "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                        "-cp"));
        command.add(String.join(File.pathSeparator, classPath(main, scratch)));
        command.add(main);
        return command;
    }

    private static List<String> classPath(String main, Path scratch) throws IOException {
        var path = new LinkedHashSet<String>();
        path.add(placeOf(main, scratch));
        for (var needed : NEEDED) {
            path.add(placeOf(needed, scratch));
        }
        return List.copyOf(path);
    }

    private static String placeOf(String className, Path scratch) throws IOException {
        URL location;
        try {
            var type = Class.forName(className, false, ParserCommand.class.getClassLoader());
            location = type.getProtectionDomain().getCodeSource().getLocation();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The parser needs " + className, e);
        }
        var text = location.toString();
        if (text.startsWith(NESTED)) {
            return unpacked(text.substring(NESTED.length()), scratch).toString();
        }
        try {
            return Path.of(location.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IOException("An odd place of classes: " + text, e);
        }
    }

    /**
     * @param nested {@code /path/hoctap.jar/!BOOT-INF/lib/poi.jar!/}, or {@code
     *     …/!BOOT-INF/classes/!/}
     */
    private static Path unpacked(String nested, Path scratch) throws IOException {
        int inner = nested.indexOf("/!");
        var jar = Path.of(nested.substring(0, inner));
        var entry = nested.substring(inner + 2).replace("!/", "");
        try (var zip = new ZipFile(jar.toFile())) {
            if (entry.endsWith("/")) {
                return unpackClasses(zip, entry, scratch.resolve("classes"));
            }
            var to = scratch.resolve(entry.substring(entry.lastIndexOf('/') + 1));
            copy(zip, zip.getEntry(entry), to);
            return to;
        }
    }

    private static Path unpackClasses(ZipFile zip, String folder, Path to) throws IOException {
        var own = folder + "vn/hoctap/documents/";
        var entries = zip.stream().filter(e -> e.getName().startsWith(own)).toList();
        for (var entry : entries) {
            if (!entry.isDirectory()) {
                var file = to.resolve(entry.getName().substring(folder.length()));
                Files.createDirectories(file.getParent());
                copy(zip, entry, file);
            }
        }
        return to;
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        try (var in = zip.getInputStream(entry)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
