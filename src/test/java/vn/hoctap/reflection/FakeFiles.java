package vn.hoctap.reflection;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Files whose text is their bytes, read at once. */
@TestConfiguration(proxyBeanMethods = false)
public class FakeFiles {

    @Bean
    @Primary
    Manuscripts manuscripts() {
        return new FakeManuscripts();
    }
}
