package vn.hoctap.originality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.FileSystemUtils;
import vn.hoctap.textreuse.ReuseIndex;

@Configuration(proxyBeanMethods = false)
class IndexConfig {

    private static final Logger LOG = LoggerFactory.getLogger(IndexConfig.class);

    /**
     * A projection of the database: it may be deleted at any time while the server is down, and is
     * thrown away when it cannot be opened. What it lacks is put back by {@link IndexUpkeep}.
     */
    @Bean(destroyMethod = "close")
    ReuseIndex reuseIndex(@Value("${hoctap.data}") Path data) {
        var folder = data.resolve("index");
        try {
            return ReuseIndex.open(folder);
        } catch (RuntimeException broken) {
            LOG.warn("The index cannot be opened and is built anew.", broken);
            delete(folder);
            return ReuseIndex.open(folder);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The broken index cannot be deleted", e);
        }
    }
}
