package vn.hoctap;

import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.hoctap.shared.AccessPolicy;
import vn.hoctap.shared.Actors;
import vn.hoctap.shared.TypedId;

/** Rights of a module's test that is not about rights: everything is allowed. */
@TestConfiguration(proxyBeanMethods = false)
public class AllAllowed {

    /** Nobody is signed in. */
    @Bean
    Actors nobody() {
        return Optional::empty;
    }

    @Bean
    AccessPolicy allAllowed() {
        return new AccessPolicy() {
            @Override
            public void require(String operation, Optional<TypedId> object) {}

            @Override
            public boolean allows(String operation, Optional<TypedId> object) {
                return true;
            }

            @Override
            public boolean audited(String operation) {
                return false;
            }
        };
    }
}
