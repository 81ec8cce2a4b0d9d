package vn.hoctap.rights;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import vn.hoctap.shared.Operation;

/** Takes down which methods of doors were let through, standing behind the guard of rights. */
final class Reached implements MethodInterceptor {

    private final ThreadLocal<List<Method>> now = ThreadLocal.withInitial(ArrayList::new);
    private final Set<Method> ever = ConcurrentHashMap.newKeySet();

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        now.get().add(call.getMethod());
        ever.add(call.getMethod());
        return call.proceed();
    }

    /** What was let through on this thread since the last time it was asked. */
    List<String> drain() {
        var names =
                now.get().stream()
                        .map(method -> method.getAnnotation(Operation.class).value())
                        .toList();
        now.get().clear();
        return names;
    }

    /** All methods that were ever let through. */
    Set<Method> ever() {
        return Set.copyOf(ever);
    }

    /** Inside the guard, which stands around the door at a fixed order. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Wiring {

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Reached reached() {
            return new Reached();
        }

        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor reachedAdvisor(Reached reached) {
            var advisor =
                    new DefaultPointcutAdvisor(
                            AnnotationMatchingPointcut.forMethodAnnotation(Operation.class),
                            reached);
            advisor.setOrder(Ordered.LOWEST_PRECEDENCE);
            return advisor;
        }
    }
}
