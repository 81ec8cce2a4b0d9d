package vn.hoctap.reflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hoctap.shared.Operation;

/**
 * The door for whoever holds a receipt and wants to know whether it is genuine. Number and hash
 * must both be known, and neither is told.
 */
@Service
@Transactional
public class Receipts {

    private final ReflectionStore store;
    private final VersionStore versions;
    private final Assignments assignments;

    Receipts(ReflectionStore store, VersionStore versions, Assignments assignments) {
        this.store = store;
        this.versions = versions;
        this.assignments = assignments;
    }

    /**
     * Empty when there is no such receipt, or its content is another one.
     *
     * @param number {@code BN-2026-004817}, in any case
     * @param sha256 64 hexadecimal digits; spaces do not count
     */
    @Operation("reflection.check-receipt")
    @Transactional(readOnly = true)
    public Optional<CheckedReceipt> check(String number, String sha256) {
        var hash = sha256.replaceAll("[^0-9A-Fa-f]", "").toLowerCase(Locale.ROOT);
        return versions.ofReceipt(number.strip().toUpperCase(Locale.ROOT))
                .filter(version -> version.content().sha256().equals(hash))
                .flatMap(version ->
                        store.find(version.reflection()).map(row -> checked(row, version)));
    }

    private CheckedReceipt checked(ReflectionRow row, ReflectionVersion version) {
        var receipt = version.toReceipt(row);
        return new CheckedReceipt(
                receipt.number(),
                receipt.submittedAt(),
                assignments.of(row).number(),
                receipt.words(),
                receipt.standing());
    }

    /**
     * The hash of a file, which is not kept.
     *
     * @return 64 hexadecimal digits
     */
    @Operation("reflection.check-receipt")
    @Transactional(readOnly = true)
    public String hash(Path file) {
        try {
            return Content.sha256(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The uploaded file is gone", e);
        }
    }
}
