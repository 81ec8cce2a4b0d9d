package vn.hoctap.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The content of every file that the database knows is there, and has its hash. */
final class StoredFiles implements Part {

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
                try {
                    return Hashes.of(file);
                } catch (IOException e) {
                    return e.toString();
                }
            }
        }
        return "nothing";
    }
}
