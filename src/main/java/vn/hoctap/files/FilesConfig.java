package vn.hoctap.files;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.documents.ParserChild;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfig {

    @Bean
    BlobStore blobStore(@Value("${hoctap.data}") Path data) {
        return new FileBlobs(data);
    }

    @Bean
    ChildProcesses childProcesses(@Value("${hoctap.data}") Path data, FilesSettings settings)
            throws IOException {
        return new ChildProcesses(
                ParserChild.class.getName(),
                settings.readerMemoryMegabytes(),
                data.resolve("parser").toAbsolutePath());
    }
}
