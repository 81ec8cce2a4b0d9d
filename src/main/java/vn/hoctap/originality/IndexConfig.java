package vn.hoctap.originality;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.textreuse.ReuseIndex;

@Configuration(proxyBeanMethods = false)
class IndexConfig {

    /** A projection of the database: it may be deleted at any time while the server is down. */
    @Bean(destroyMethod = "close")
    ReuseIndex reuseIndex(@Value("${hoctap.data}") Path data) {
        return ReuseIndex.open(data.resolve("index"));
    }
}
