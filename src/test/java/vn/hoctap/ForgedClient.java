package vn.hoctap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who is signed in and writes the messages of a page himself. */
final class ForgedClient {

    private static final Pattern TOKEN = Pattern.compile("name='_csrf' value='([^']+)'");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String house;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    /**
     * @param house the address of the site, with a slash at its end
     */
    ForgedClient(String house, String username, String password) {
        this.house = house;
        var token = TOKEN.matcher(get("login").body());
        if (!token.find()) {
            throw new IllegalStateException("No token on the sign-in page");
        }
        var form =
                "_csrf=%s&username=%s&password=%s"
                        .formatted(encoded(token.group(1)), encoded(username), encoded(password));
        var answer = post("login", "application/x-www-form-urlencoded", form);
        if (answer.uri().toString().contains("login")) {
            throw new IllegalStateException("Not signed in: " + username);
        }
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(house + path)).GET().build());
    }

    /** What a page would be told that says it is at an address; the raw message of the server. */
    String open(String path) {
        var init = get("?v-r=init&location=" + encoded(path) + "&query=").body();
        var rpc =
                Map.of(
                        "csrfToken",
                        found(KEY, init),
                        "rpc",
                        new Object[] {
                            Map.of(
                                    "type",
                                    "event",
                                    "node",
                                    1,
                                    "event",
                                    "ui-navigate",
                                    "data",
                                    Map.of(
                                            "route",
                                            path,
                                            "query",
                                            "",
                                            "appShellTitle",
                                            "",
                                            "historyState",
                                            Map.of(),
                                            "trigger",
                                            "history"))
                        },
                        "syncId",
                        0,
                        "clientId",
                        0);
        return post(
                        "?v-r=uidl&v-uiId=" + found(UI, init),
                        "application/json",
                        JSON.writeValueAsString(rpc))
                .body();
    }

    /** An acknowledged piece for something that need not be his. */
    HttpResponse<String> piece(String kind, UUID target, Map<String, Object> body) {
        var piece =
                Map.of(
                        "key",
                        UUID.randomUUID(),
                        "page",
                        UUID.randomUUID(),
                        "target",
                        target,
                        "sequence",
                        1,
                        "body",
                        body);
        return post("api/pieces/" + kind, "application/json", JSON.writeValueAsString(piece));
    }

    private HttpResponse<String> post(String path, String type, String body) {
        var request =
                HttpRequest.newBuilder(URI.create(house + path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .forEach(value -> request.header("X-XSRF-TOKEN", value));
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
