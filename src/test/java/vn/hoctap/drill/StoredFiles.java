package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The content of every file that the database knows is there, and has its hash. */
final class StoredFiles implements Part {

    private static final int BUFFER = 1 << 16;

    private final Findings findings;
    private final Path data;
    private final Set<String> compared = new HashSet<>();

    StoredFiles(Findings findings, Path data) {
        this.findings = findings;
        this.data = data;
    }

    @Override
    public void compare(Rows rows, boolean all, Map<String, Object> figures) throws SQLException {
        var known =
                Set.copyOf(
                        rows.all("select sha256 from files_stored_file", row -> row.getString(1)));
        for (var hash : known) {
            boolean again = all || !compared.contains(hash);
            if (!again && Files.exists(place("blobs", hash))) {
                continue;
            }
            var found = hashOf(hash);
            if (found.equals(hash)) {
                compared.add(hash);
            } else {
                findings.add(Findings.Kind.LOST, "content " + hash, "found " + found);
            }
        }
        figures.put("files", known.size());
    }

    private Path place(String folder, String hash) {
        return data.resolve(folder)
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }

    private String hashOf(String hash) {
        for (var file : List.of(place("blobs", hash), place("quarantine", hash))) {
            if (Files.exists(file)) {
                return sha256(file);
            }
        }
        return "nothing";
    }

    /** In hex. */
    static String sha256(Path file) {
        try (var in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return e.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
