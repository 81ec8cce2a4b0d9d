package vn.hoctap.desk;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader chose for this browser, kept in two cookies: the language and the scheme of
 * colours. Neither says anything about him.
 */
final class Choices {

    static final Locale VIETNAMESE = Locale.of("vi");

    private static final String LANGUAGE = "hoctap-language";
    private static final String SCHEME = "hoctap-scheme";
    private static final int YEAR_SECONDS = 31_536_000;
    private static final Set<String> SCHEMES = Set.of("light", "dark");

    private Choices() {}

    /** English where it was chosen, else Vietnamese, whatever the browser prefers. */
    static Locale language(@Nullable VaadinRequest request) {
        return language(request == null ? null : request.getCookies());
    }

    static Locale language(Cookie @Nullable [] cookies) {
        return cookie(cookies, LANGUAGE)
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(chosen -> Locale.ENGLISH)
                .orElse(VIETNAMESE);
    }

    /** {@code light} or {@code dark}; empty to follow the system. */
    static Optional<String> scheme(@Nullable VaadinRequest request) {
        return scheme(request == null ? null : request.getCookies());
    }

    static Optional<String> scheme(Cookie @Nullable [] cookies) {
        return cookie(cookies, SCHEME).filter(SCHEMES::contains);
    }

    /** In the answer to a sign-in, so that the first page after it speaks his language. */
    static Cookie languageCookie(String language, boolean secure) {
        var cookie = new Cookie(LANGUAGE, language);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    static boolean isKnown(String language) {
        return VIETNAMESE.getLanguage().equals(language)
                || Locale.ENGLISH.getLanguage().equals(language);
    }

    static void rememberLanguage(UI ui, Locale chosen) {
        remember(ui, LANGUAGE, chosen.getLanguage());
    }

    /**
     * @param chosen {@code light}, {@code dark}, or anything else to follow the system
     */
    static void useScheme(UI ui, String chosen) {
        boolean follow = !SCHEMES.contains(chosen);
        remember(ui, SCHEME, follow ? "" : chosen);
        ui.getPage()
                .executeJs(
                        "if ($0) document.documentElement.dataset.scheme = $0;"
                                + " else delete document.documentElement.dataset.scheme;",
                        follow ? "" : chosen);
    }

    /** By the page, since a click may come over a connection that has no reply to put it in. */
    private static void remember(UI ui, String name, String chosen) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; SameSite=Lax; max-age='"
                                + " + ($1 ? 31536000 : 0)"
                                + " + (location.protocol === 'https:' ? '; Secure' : '')",
                        name,
                        chosen);
    }

    private static Optional<String> cookie(Cookie @Nullable [] cookies, String name) {
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
