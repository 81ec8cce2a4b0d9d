package vn.hoctap.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.aopalliance.intercept.MethodInterceptor;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.event.TransactionalEventListener;

/** While a file {@code hold} is in the data folder, no listener begins what an event asks of it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("hoctap.planted")
class HeldListeners {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor holding(@Value("${hoctap.data}") Path data) {
        MethodInterceptor hold =
                call -> {
                    while (Files.exists(data.resolve("hold"))) {
                        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
                    }
                    return call.proceed();
                };
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forMethodAnnotation(
                                TransactionalEventListener.class),
                        hold);
        // outside of the transaction that the listener opens
        advisor.setOrder(1);
        return advisor;
    }
}
