package vn.hoctap.desk;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.hoctap.identity.Installation;
import vn.hoctap.identity.TooManyFailures;

/**
 * Where one signs in: a plain page, so that on a weak line it is there in seconds and what the next
 * page needs is fetched while somebody types. The form is sent by the browser itself, so that
 * password managers know it and a password never passes through the server's picture of a page.
 */
@RestController
class SignInPage {

    static final String PATH = "login";

    private final Around around;
    private final Installation installation;
    private final I18NProvider texts;
    private final NextPage next;

    SignInPage(Around around, Installation installation, I18NProvider texts, NextPage next) {
        this.around = around;
        this.installation = installation;
        this.texts = texts;
        this.next = next;
    }

    @GetMapping("/" + PATH)
    ResponseEntity<String> page(HttpServletRequest request) {
        if (installation.code().isPresent()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header("Location", request.getContextPath() + "/" + FirstVisitView.PATH)
                    .build();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noStore())
                .body(html(request).toString());
    }

    /**
     * After a sign-out: the browser forgets what it kept of this site for somebody, cookies and
     * storage.
     *
     * <p>Decided: not {@code "cache"} too. It would drop scripts and fonts, whose addresses carry a
     * hash of their content and which are the same for everybody, and the next sign-in on a weak
     * line would take as long as the first visit. Nobody's data are in the cache: pages, messages
     * and files of people are sent with {@code no-store}, which also keeps a page from coming back
     * by the back button.
     */
    @GetMapping("/signed-out")
    ResponseEntity<Void> signedOut(HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .header("Clear-Site-Data", "\"cookies\", \"storage\"")
                .cacheControl(CacheControl.noStore())
                .header("Location", request.getContextPath() + "/" + PATH)
                .build();
    }

    private Html html(HttpServletRequest request) {
        var language = Choices.language(request.getCookies());
        var html = new Html(key -> texts.getTranslation(key, language));
        head(html, language, Choices.scheme(request.getCookies()));
        html.raw("<body><div class='sign-in'>");
        side(html);
        html.raw("<main class='front'>");
        if (around.isDemo()) {
            html.raw("<aside id='layout-demo' class='demo-banner' aria-label='")
                    .say("layout.demo")
                    .raw("'>")
                    .say("layout.demo")
                    .raw("</aside>");
        }
        html.raw("<button type='button' id='login-language' class='lang' data-other='")
                .raw(language.equals(Locale.ENGLISH) ? "vi" : "en")
                .raw("' title='")
                .say("layout.language.other")
                .raw("'>")
                .icon("globe")
                .raw("<span>")
                .say("layout.language")
                .raw("</span></button>");
        html.raw("<div class='paper'><section class='card sheet-of-paper'><h1>")
                .say("login.title")
                .raw("</h1>");
        form(html, request);
        html.raw("</section><div class='under'><p class='small muted'>")
                .say("login.help")
                .raw("</p></div></div></main></div>");
        next.addresses().forEach(address -> html.raw("<link data-next='").text(address).raw("'>"));
        return html.raw("<script src='assets/sign-in.js' defer></script></body></html>");
    }

    private static void head(Html html, Locale language, Optional<String> scheme) {
        html.raw("<!doctype html><html lang='").raw(language.getLanguage()).raw("'");
        scheme.ifPresent(chosen -> html.raw(" data-scheme='").raw(chosen).raw("'"));
        html.raw("><head><meta charset='utf-8'><base href='./'>")
                .raw("<meta name='viewport' content='width=device-width, initial-scale=1'>")
                .raw("<title>")
                .say("login.title")
                .raw("</title><link rel='icon' href='assets/mark.svg' sizes='any'>");
        for (var sheet : new String[] {"fonts/fonts", "tokens", "components", "shell"}) {
            html.raw("<link rel='stylesheet' href='assets/").raw(sheet).raw(".css'>");
        }
        html.raw("</head>");
    }

    private void side(Html html) {
        html.raw("<header class='side'><div class='brand'><img class='mark' width='40' height='40'")
                .raw(" src='assets/mark.svg' alt=''><div><div class='brand-name'>")
                .say("app.name")
                .raw("</div><div class='small soft'>")
                .text(around.hostName())
                .raw("</div></div></div><div class='claim'><p class='slogan'>")
                .say("login.slogan")
                .raw("</p><p class='soft'>")
                .say("login.claim")
                .raw("</p><ol class='way'>");
        for (int i = 0; i < FrontDoor.STEPS.size(); i++) {
            html.raw("<li><span class='stop'>")
                    .icon(FrontDoor.ICONS.get(i))
                    .raw("</span><span>")
                    .say("widget.step." + FrontDoor.STEPS.get(i))
                    .raw("</span></li>");
        }
        html.raw("</ol></div><div></div></header>");
    }

    private void form(Html html, HttpServletRequest request) {
        html.raw("<form method='post' action='login' class='stack g4'>");
        if (request.getParameter("error") != null) {
            refusal(html, waitSeconds(request));
        }
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            html.raw("<input type='hidden' name='")
                    .text(token.getParameterName())
                    .raw("' value='")
                    .text(token.getToken())
                    .raw("'>");
        }
        field(html, "username", "text", "username", "user");
        field(html, "password", "password", "current-password", "lock-simple");
        html.raw("<button type='submit' id='login-submit' class='button primary large block'>")
                .say("login.submit")
                .raw("</button></form><div class='links'>")
                .raw(
                        "<a class='button quiet' id='login-first' href='"
                                + FirstSignInView.PATH
                                + "'>")
                .say("login.first")
                .raw("</a></div>");
    }

    private static void refusal(Html html, long waitSeconds) {
        html.raw("<div class='notice' id='login-error' data-state='overdue' role='alert'>")
                .icon("warning-circle-fill")
                .raw("<span>");
        if (waitSeconds > 0) {
            html.say("login.wait")
                    .raw(" <b><span class='num' data-wait>" + waitSeconds + "</span> ")
                    .say("login.seconds")
                    .raw("</b>");
        } else {
            html.say("login.wrong");
        }
        html.raw("</span></div>");
    }

    private static void field(Html html, String name, String type, String complete, String icon) {
        html.raw("<div class='field'><label for='login-" + name + "'>")
                .say("login." + name)
                .raw("</label><div class='input'>")
                .icon(icon)
                .raw("<input id='login-" + name + "' name='" + name + "' type='" + type + "'")
                .raw(" autocomplete='" + complete + "' autocapitalize='none' spellcheck='false'")
                .raw(" required" + (name.equals("username") ? " autofocus" : "") + ">");
        if (type.equals("password")) {
            html.raw("<button type='button' id='login-reveal' class='icon-button'")
                    .raw(" aria-pressed='false' aria-label='")
                    .say("login.reveal")
                    .raw("'>")
                    .icon("eye")
                    .raw("</button>");
        }
        html.raw("</div></div>");
    }

    /** What the refusal of this browser's last attempt said; 0 when it was a wrong password. */
    private static long waitSeconds(HttpServletRequest request) {
        var session = request.getSession(false);
        var refusal =
                session == null
                        ? null
                        : session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        return refusal instanceof TooManyFailures wait ? roundedUp(wait.getWait()) : 0;
    }

    private static long roundedUp(Duration wait) {
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }
}
