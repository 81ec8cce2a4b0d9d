package vn.hoctap;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * One holder of the signed-in person for all applications that tests keep in one process. Each
 * would bring its own and put it in the static place; the filters of those started before would
 * keep theirs, and who signs in there would be nobody to the rest of the code.
 */
class OneSecurityHolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final SecurityContextHolderStrategy HOLDER =
            new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("oneSecurityHolder", HOLDER);
    }
}
