package vn.hoctap.files;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Keeps content by its hash: the same bytes are kept once, and what is kept never changes. What was
 * refused lies apart, in quarantine, with the reason.
 *
 * <p>The port to where files lie; the backup reads it, too.
 */
public interface BlobStore {

    /**
     * Keeps a stream's bytes; when this returns they are on the disk. The stream is not closed.
     *
     * @throws FileTooLarge when there are more bytes than allowed; nothing is kept then
     * @throws StorageFull when there is no room; nothing is kept then
     */
    Blob keep(InputStream content, long mostBytes);

    /**
     * @throws QuarantinedFile when it lies in quarantine
     * @throws MissingBlob when it is not here
     */
    InputStream open(Sha256 address);

    /**
     * A file on this machine with the content, in quarantine or not, for a program that reads
     * files.
     *
     * @throws MissingBlob when it is not here
     */
    Path onDisk(Sha256 address);

    /** When it was brought last. */
    Instant keptAt(Sha256 address);

    /** Whether the bytes that are kept still have this hash. */
    boolean isIntact(Sha256 address);

    /** Puts it where only {@link #onDisk} finds it. Doing so twice changes nothing. */
    void quarantine(Sha256 address, String reason);

    /** Takes it out of quarantine. */
    void release(Sha256 address);

    boolean isQuarantined(Sha256 address);

    /** Removes it wherever it lies. */
    void delete(Sha256 address);

    /** Everything that is kept, in quarantine or not. */
    List<Sha256> all();
}
