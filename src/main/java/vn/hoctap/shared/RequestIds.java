package vn.hoctap.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an id that stands in every line of the log and on the error page, so that
 * somebody can be helped without his name being logged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestIds extends OncePerRequestFilter {

    static final String KEY = "request";

    private static final int BYTES = 4;

    private final SecureRandom random = new SecureRandom();

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        try (var _ = MDC.putCloseable(KEY, id)) {
            response.setHeader("X-Request-Id", id);
            chain.doFilter(request, response);
        }
    }
}
