package vn.hoctap.originality;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoctap.textreuse.ReuseIndex;

@Configuration(proxyBeanMethods = false)
class IndexConfig {

    /**
     * A projection of the database: it may be deleted at any time while the server is down, and a
     * damaged one starts empty. What it lacks is put back by {@link IndexUpkeep}.
     */
    @Bean(destroyMethod = "close")
    ReuseIndex reuseIndex(@Value("${hoctap.index:${hoctap.data}/index}") Path folder) {
        return ReuseIndex.open(folder);
    }
}
