package vn.hoctap.drive;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.hoctap.shared.Durability;

/**
 * For the negative control: H2 as its own address would have it, which the product refuses at its
 * start, and nobody waits until what was committed is on the disk.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("bloc.unsettled")
class PlantedHaste {

    @Bean
    @Primary
    static Durability unsettled() {
        return () -> {};
    }

    @Bean
    static ApplicationRunner hasteInTheDatabase(JdbcTemplate jdbc) {
        return arguments -> jdbc.execute("set write_delay 500");
    }
}
