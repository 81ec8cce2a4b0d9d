package vn.hoctap.files;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of files and their reading.
 *
 * @param mostBytes of a document that is brought
 * @param readers how many documents are read at once, each in a process of its own
 * @param readerMemoryMegabytes of heap for each of these processes
 * @param timeLimit for reading one document, a second attempt included
 * @param idle how long a process without work is kept
 */
@ConfigurationProperties("hoctap.files")
record FilesSettings(
        @DefaultValue("25000000") long mostBytes,
        @DefaultValue("2") int readers,
        @DefaultValue("256") int readerMemoryMegabytes,
        @DefaultValue("15s") Duration timeLimit,
        @DefaultValue("60s") Duration idle) {}
