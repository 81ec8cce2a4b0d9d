package vn.hoctap.desk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a browser keep what never changes under its address: files whose address has a hash of their
 * content in it, and fonts. On a weak line a second visit then asks for pages only.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class LastingFiles extends OncePerRequestFilter {

    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String CACHE_CONTROL = "Cache-Control";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        boolean hashed = path.contains("/VAADIN/build/") || request.getParameter("v-c") != null;
        boolean font = path.endsWith(".woff2");
        return !request.getMethod().equals("GET") || !(hashed || font);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new Kept(response));
    }

    /** Whoever answers sets a shorter time, and a header more against keeping. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, lasting(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, lasting(name, value));
        }

        private String lasting(String name, String value) {
            return name.equalsIgnoreCase(CACHE_CONTROL) && getStatus() == SC_OK
                    ? FOR_A_YEAR
                    : value;
        }
    }
}
