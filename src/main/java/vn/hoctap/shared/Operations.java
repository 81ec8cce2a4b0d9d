package vn.hoctap.shared;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.MethodClassKey;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Rights and audit of every door, inside its transaction: ask the policy, do it, take it down.
 *
 * <p>Here and not in the module that knows the policy, so that module tests cannot run without it:
 * where no policy is present, everything is refused.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(order = Operations.TRANSACTION, proxyTargetClass = true)
class Operations {

    static final int TRANSACTION = 100;

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor operationAdvisor(
            ObjectProvider<AccessPolicy> policy,
            ObjectProvider<AuditTrail> trail,
            ObjectProvider<Durability> durability) {
        var advisor =
                new DefaultPointcutAdvisor(
                        AnnotationMatchingPointcut.forMethodAnnotation(Operation.class),
                        new Guard(
                                SingletonSupplier.of(policy::getObject),
                                SingletonSupplier.ofNullable(trail::getIfAvailable),
                                SingletonSupplier.ofNullable(durability::getIfAvailable),
                                new ConcurrentHashMap<>()));
        advisor.setOrder(TRANSACTION + 1);
        return advisor;
    }

    /** Looked up once each: this runs with everything that anybody does. */
    private record Guard(
            SingletonSupplier<AccessPolicy> policy,
            SingletonSupplier<AuditTrail> trail,
            SingletonSupplier<Durability> durability,
            Map<MethodClassKey, String> operations)
            implements MethodInterceptor {

        @Override
        public @Nullable Object invoke(MethodInvocation call) throws Throwable {
            String operation = operationOf(call);
            Optional<TypedId> object = firstId(call.getArguments());
            var rules = policy.obtain();
            rules.require(operation, object);
            var result = call.proceed();
            boolean kept = rules.recordedByPiece(operation) && PieceUnderWay.now();
            if (rules.audited(operation) && !kept) {
                var done = object.or(() -> firstId(result));
                Optional.ofNullable(trail.get())
                        .ifPresent(log -> log.write(operation, done.map(TypedId::value)));
                settleAfterCommit();
            }
            return result;
        }

        /** Whoever is told that it is done may pull the plug; once per transaction. */
        private void settleAfterCommit() {
            if (!TransactionSynchronizationManager.isSynchronizationActive()
                    || TransactionSynchronizationManager.getSynchronizations().stream()
                            .anyMatch(Settling.class::isInstance)) {
                return;
            }
            Optional.ofNullable(durability.get())
                    .map(Settling::new)
                    .ifPresent(TransactionSynchronizationManager::registerSynchronization);
        }

        private String operationOf(MethodInvocation call) {
            var target = call.getThis();
            var type = target == null ? null : target.getClass();
            return operations.computeIfAbsent(
                    new MethodClassKey(call.getMethod(), type),
                    key -> operationOf(call.getMethod(), type));
        }

        private static String operationOf(Method called, @Nullable Class<?> type) {
            var method = type == null ? called : AopUtils.getMostSpecificMethod(called, type);
            var annotation = AnnotationUtils.findAnnotation(method, Operation.class);
            if (annotation == null) {
                throw new IllegalStateException("No operation on " + method);
            }
            return annotation.value();
        }

        private static Optional<TypedId> firstId(@Nullable Object... values) {
            return Stream.of(values)
                    .filter(TypedId.class::isInstance)
                    .map(TypedId.class::cast)
                    .findFirst();
        }
    }

    private record Settling(Durability disk) implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            disk.settle();
        }
    }
}
