package vn.hoctap.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class SecurityConfig {

    /**
     * A message of the page itself cannot clear what the browser keeps: an answer of its own does.
     */
    private static final String SIGNED_OUT = "/signed-out";

    private static final String[] FREE = {"/assets/**", "/favicon.ico", SIGNED_OUT};

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        var interfaces = PathPatternRequestMatcher.withDefaults().matcher("/api/**");
        return http.authorizeHttpRequests(requests ->
                        requests.requestMatchers(EndpointRequest.to(HealthEndpoint.class))
                                .permitAll()
                                .requestMatchers(FREE)
                                .permitAll())
                // the acknowledged writes send the token of a cookie, pages one of their own
                .csrf(CsrfConfigurer::spa)
                // a page asks to sign in over itself; it cannot follow a redirect
                .exceptionHandling(errors ->
                        errors.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), interfaces))
                .headers(headers ->
                        headers.frameOptions(frame -> frame.sameOrigin())
                                .referrerPolicy(
                                        policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)))
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin ->
                                // the default denies unknown addresses with an empty page
                                vaadin.loginView("/login", SIGNED_OUT)
                                        .anyRequest(AuthorizedUrl::authenticated))
                .build();
    }

    /** Each of the chain's filters would be timed in each request, for figures nobody reads. */
    @Bean
    SecurityObservationSettings observations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    PolicyTable policyTable() {
        return PolicyTable.load();
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
